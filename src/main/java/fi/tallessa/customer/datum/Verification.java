package fi.tallessa.customer.datum;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Who said that a datum is right, on which day, and which worker wrote that down (S23).
 *
 * @param guardian which guardian; null of the customer, of what a guardian told, and of old rows
 */
public record Verification(Verifier by, LocalDate on, WorkerId recordedBy, UUID guardian) {
  public Verification {
    Objects.requireNonNull(by);
    Objects.requireNonNull(on);
    Objects.requireNonNull(recordedBy);
  }
}
