package fi.tallessa.casework.plan;

import fi.tallessa.casework.task.Doing;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.util.Objects;

/**
 * How a step went, as it lies in its seal.
 *
 * @param words null where the word alone says it
 */
public record Outcome(How how, String words, WorkerId by, Instant written) {

  static final Shape<Outcome> SHAPE = Shape.of("casework.plan_outcome", Outcome.class);

  public Outcome {
    Objects.requireNonNull(how);
    Objects.requireNonNull(by);
    Objects.requireNonNull(written);
  }

  static Outcome of(How how, String words, Visit visit) {
    return new Outcome(how, words, visit.who(), visit.when());
  }

  boolean says(Outcome other) {
    return how == other.how && Objects.equals(words, other.words);
  }

  /** A slip of the finger is taken back at once, by whoever's it was. */
  boolean mayUndo(Visit visit) {
    return new Doing(by, written, 1).mayUndo(visit);
  }

  Outcome hiding(HiddenPlaces places) {
    return new Outcome(how, words == null ? null : places.hiding(words), by, written);
  }

  @Override
  public String toString() {
    return "Outcome";
  }
}
