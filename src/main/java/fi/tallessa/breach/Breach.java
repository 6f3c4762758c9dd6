package fi.tallessa.breach;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * A breach of personal data, whether it is told to anybody or not (GDPR Art. 33(5)). What stands
 * here never changes; what comes of it is one {@link Step} after another.
 *
 * @param number as it is called here and in a letter
 * @param aware when somebody here knew of it: the hours run from then
 */
public record Breach(UUID id, int number, Instant aware, Instant recorded, WorkerId by) {

  static final String AT = "/reviews/breaches";

  public String address() {
    return AT + "/" + id;
  }
}
