package fi.tallessa.staff.member;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.Collection;

/**
 * Which manager decides about somebody's way in, role, absence and leaving (S25): the line manager.
 * Where nobody leads somebody, any manager does; managers have no line manager here, so another one
 * does. Nobody decides about themselves.
 */
public final class MayLead {

  /**
   * @param leaders the line managers of whom it is about, today
   */
  public static boolean decide(
      WorkerId manager, WorkerId whom, Role role, Collection<WorkerId> leaders) {
    return !manager.equals(whom)
        && (role == Role.MANAGER || leaders.isEmpty() || leaders.contains(manager));
  }

  private MayLead() {}
}
