package fi.tallessa.casework.promise;

import fi.tallessa.casework.task.Task;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody promised a customer.
 *
 * @param worker who promised it
 * @param doer who is to do it: the same, or to whom it was given
 * @param on the day it was promised
 * @param due by when, or null
 * @param told how often it was told what became of it
 * @param keptUntil by when somebody looks again at why guardians are not told of it; or null
 */
public record Promise(
    UUID id,
    WorkerId worker,
    WorkerId doer,
    LocalDate on,
    LocalDate due,
    Task task,
    int told,
    LocalDate keptUntil,
    Optional<Ended> ended) {

  /**
   * What became of it.
   *
   * @param why empty of one that was kept
   */
  public record Ended(WorkerId by, Instant at, Optional<WhyNot> why) {
    public boolean kept() {
      return why.isEmpty();
    }

    /** The message key of its words. */
    public String label() {
      return why.map(WhyNot::label).orElse("casework.promise.kept");
    }
  }

  public boolean open() {
    return ended.isEmpty();
  }

  /** Whether somebody else does it than promised it. */
  public boolean given() {
    return !doer.equals(worker);
  }

  public String what() {
    return task.what();
  }

  /** For a list or a paper: without places that are protected (K8). */
  public Promise hiding(HiddenPlaces places) {
    return new Promise(id, worker, doer, on, due, task.hiding(places), told, keptUntil, ended);
  }

  public boolean late(LocalDate today) {
    return open() && due != null && due.isBefore(today);
  }

  @Override
  public String toString() {
    return "Promise[" + id + "]";
  }
}
