package fi.tallessa.access.designation;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * One designation, with names.
 *
 * @param by who designated; null for one that came by registering
 * @param seenBy who looked at it, null when nobody has or needs to
 * @param seen the day of that, null with {@code seenBy}
 * @param countersigner of a student in practice, null for others
 * @param notesFrom the first day of which notes were handed over, null where all were
 * @param health with the right to health information
 * @param own the visitor's
 */
public record WhoMayLine(
    UUID id,
    String name,
    String by,
    String seenBy,
    LocalDate seen,
    String countersigner,
    DateRange days,
    LocalDate notesFrom,
    boolean health,
    boolean own,
    State state) {

  /** Whether it opens the file now. */
  public enum State {
    OPENS,
    LATER,
    LEFT,
    OVER
  }

  static WhoMayLine of(Designation one, Map<WorkerId, String> names, Visit visit) {
    var today = visit.today();
    return new WhoMayLine(
        one.id(),
        names.get(one.worker()),
        one.registered() ? null : names.get(one.by()),
        one.seenBy() == null ? null : names.get(one.seenBy()),
        one.seen() == null ? null : one.seen().atZone(Visit.ZONE).toLocalDate(),
        one.countersigner() == null ? null : names.get(one.countersigner()),
        days(one),
        one.notesFrom(),
        one.health(),
        one.worker().equals(visit.who()),
        state(one, today));
  }

  /** One that was ended lasted to the day it was ended, whatever was planned. */
  private static DateRange days(Designation one) {
    if (one.ended() == null) {
      return one.days();
    }
    var last = one.ended().atZone(Visit.ZONE).toLocalDate();
    return last.isBefore(one.days().from())
        ? one.days().endingOn(one.days().from())
        : one.days().endedBefore(last) ? one.days() : one.days().endingOn(last);
  }

  private static State state(Designation one, LocalDate today) {
    if (!one.stands(today)) {
      return State.OVER;
    }
    if (one.left()) {
      return State.LEFT;
    }
    return one.days().contains(today) ? State.OPENS : State.LATER;
  }

  @Override
  public String toString() {
    return "WhoMayLine";
  }
}
