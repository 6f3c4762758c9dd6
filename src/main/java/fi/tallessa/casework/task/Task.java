package fi.tallessa.casework.task;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.util.Objects;

/**
 * Something to be done for a customer, as it lies in its seal.
 *
 * @param by who wrote it down
 */
public record Task(String what, WorkerId by, Instant written) {

  public static final Shape<Task> SHAPE = Shape.of("casework.task", Task.class);

  public Task {
    Objects.requireNonNull(by);
    if (what.isBlank()) {
      throw new IllegalArgumentException("Something is to be done");
    }
  }

  /** For a list or a paper: without places that are protected (K8). */
  public Task hiding(HiddenPlaces places) {
    return new Task(places.hiding(what), by, written);
  }

  @Override
  public String toString() {
    return "Task";
  }
}
