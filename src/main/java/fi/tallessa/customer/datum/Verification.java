package fi.tallessa.customer.datum;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/** Who said that a datum is right, on which day, and which worker wrote that down (S23). */
public record Verification(Verifier by, LocalDate on, WorkerId recordedBy) {
  public Verification {
    Objects.requireNonNull(by);
    Objects.requireNonNull(on);
    Objects.requireNonNull(recordedBy);
  }
}
