package fi.tallessa.disclosure;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a report has arrived, as it lies in its seal.
 *
 * @param number as social services gave it; null where they gave none
 */
public record Receipt(LocalDate on, String number, WorkerId worker) {

  static final Shape<Receipt> SHAPE = Shape.of("disclosure.receipt", Receipt.class);
  static final int LONGEST = 60;

  public Receipt {
    Objects.requireNonNull(on);
    Objects.requireNonNull(worker);
  }

  /** Whoever wrote it down. */
  boolean says(Receipt other) {
    return on.equals(other.on) && Objects.equals(number, other.number);
  }

  @Override
  public String toString() {
    return "Receipt";
  }
}
