package fi.tallessa.staff.member;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who works here, is to, or did.
 *
 * @param days from the first day to the last, if it is known
 * @param enrolled has a password and an authenticator
 * @param invited until when the invitation opens, null when none is open
 * @param leaders their line managers, today
 */
public record Member(
    WorkerId id,
    Person person,
    Role role,
    DateRange days,
    int version,
    boolean enrolled,
    Instant invited,
    List<WorkerId> leaders) {

  /** How somebody stands here on a day. */
  public enum Standing {
    /** A link is out. */
    INVITED,
    /** Has not begun, and no link is out. */
    WAITING,
    /** Has begun; the first day is still to come. */
    COMING,
    HERE,
    LEAVING,
    LEFT
  }

  public Standing standing(LocalDate today) {
    if (days.endedBefore(today) || !enrolled && days.until() != null) {
      return Standing.LEFT;
    }
    if (!enrolled) {
      return invited == null ? Standing.WAITING : Standing.INVITED;
    }
    if (today.isBefore(days.from())) {
      return Standing.COMING;
    }
    return days.until() == null ? Standing.HERE : Standing.LEAVING;
  }

  public String name() {
    return person.name();
  }

  public boolean isLedBy(WorkerId manager) {
    return MayLead.decide(manager, id, role, leaders);
  }

  @Override
  public String toString() {
    return "Member";
  }
}
