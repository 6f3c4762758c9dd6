package fi.tallessa.access.conflict;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * A worker knows somebody who may be a customer, and does not learn whether they are.
 *
 * @param known null once a line manager has seen to it
 */
public record Told(UUID id, WorkerId worker, Instant at, Known known) {

  /**
   * What lies in the seal.
   *
   * @param born as {@link Birth#written}
   * @param more what else was said, null where nothing was
   */
  public record Known(String name, String born, Tie tie, String more) {

    public Birth birth() {
      return Birth.read(born);
    }

    @Override
    public String toString() {
      return "Known";
    }
  }

  @Override
  public String toString() {
    return "Told";
  }
}
