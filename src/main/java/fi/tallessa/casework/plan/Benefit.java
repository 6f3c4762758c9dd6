package fi.tallessa.casework.plan;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the customer answered when asked how much it had helped, as it lies in its seal.
 *
 * @param value 1 to 5; null where they did not want to answer, which is an answer as well (D6)
 */
public record Benefit(Integer value, LocalDate on, WorkerId by, Instant written) {

  static final int MOST = 5;

  static final Shape<Benefit> SHAPE = Shape.of("casework.benefit", Benefit.class);

  public Benefit {
    Objects.requireNonNull(on);
    Objects.requireNonNull(by);
    Objects.requireNonNull(written);
    if (value != null && (value < 1 || value > MOST)) {
      throw new IllegalArgumentException("Not from 1 to 5");
    }
  }

  public boolean answered() {
    return value != null;
  }

  /** Which answer of its day it is, for a form that puts it right. */
  public String state() {
    return "" + written.toEpochMilli();
  }

  /** Whether the same was answered on the same day, whoever wrote it down. */
  boolean says(Benefit other) {
    return on.equals(other.on) && Objects.equals(value, other.value);
  }

  /** The message key of its words. */
  public String label() {
    return value == null ? "casework.plan.benefit.none" : "casework.plan.benefit." + value;
  }

  @Override
  public String toString() {
    return "Benefit";
  }
}
