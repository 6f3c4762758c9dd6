package fi.tallessa.casework.plan;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A step towards an aim, as it lies in its seal.
 *
 * @param worker which of us does it; null where it is somebody else's
 * @param due by when, or null
 * @param by who wrote this down, and at {@code written}
 */
public record Step(
    String text, Doer doer, WorkerId worker, LocalDate due, WorkerId by, Instant written) {

  public static final Shape<Step> SHAPE = Shape.of("casework.plan_step", Step.class);

  public Step {
    Objects.requireNonNull(doer);
    Objects.requireNonNull(by);
    Objects.requireNonNull(written);
    if (text.isBlank()) {
      throw new IllegalArgumentException("Something is to be done");
    }
    if ((doer == Doer.WORKER) != (worker != null)) {
      throw new IllegalArgumentException("A worker's step names the worker, and no other does");
    }
  }

  /** Whether it says the same, whoever wrote it down and when. */
  boolean says(Step other) {
    return text.equals(other.text)
        && doer == other.doer
        && Objects.equals(worker, other.worker)
        && Objects.equals(due, other.due);
  }

  Step hiding(HiddenPlaces places) {
    return new Step(places.hiding(text), doer, worker, due, by, written);
  }

  @Override
  public String toString() {
    return "Step";
  }
}
