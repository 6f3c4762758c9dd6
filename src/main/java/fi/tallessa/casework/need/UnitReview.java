package fi.tallessa.casework.need;

import fi.tallessa.association.UnitId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a unit was asked whether it needs what it keeps.
 *
 * @param words what was found; may be empty
 * @param next when it is asked again
 */
public record UnitReview(
    UUID id,
    UnitId unit,
    LocalDate on,
    UnitOutcome outcome,
    String words,
    LocalDate next,
    WorkerId by) {

  /** As they lie in their seal. */
  record Found(String words) {
    static final Shape<Found> SHAPE = Shape.of("casework.need_unit", Found.class);

    @Override
    public String toString() {
      return "Found";
    }
  }

  /** Whether another says the same, as when it is sent twice. */
  boolean says(UnitReview other) {
    return unit.equals(other.unit)
        && outcome == other.outcome
        && words.equals(other.words)
        && next.equals(other.next);
  }

  @Override
  public String toString() {
    return "UnitReview[" + id + "]";
  }
}
