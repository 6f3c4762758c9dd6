package fi.tallessa.customer.datum;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That something was put right since somebody asked for it (GDPR Art. 16).
 *
 * @param field empty where it is in no field, and has a history of its own
 * @param asker the code of who asked
 * @param at when the right value was written
 * @param by who said that it is the right one
 */
public record PutRight(UUID request, Optional<Field> field, String asker, Instant at, WorkerId by) {

  static final String ELSEWHERE = "elsewhere";

  boolean byCustomer() {
    return asker.equals("CUSTOMER");
  }

  /** The message key of what was put right. */
  public String label() {
    return field.map(Field::label).orElse("customer.field." + ELSEWHERE);
  }

  /** The message key of why what it said before is kept apart. */
  public String reason() {
    return "customer.data.apart." + asker.toLowerCase(java.util.Locale.ROOT);
  }
}
