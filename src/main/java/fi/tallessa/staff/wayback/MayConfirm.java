package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.FromOutside;
import java.util.List;
import java.util.Set;

/**
 * Who is the second of two who give somebody everything anew (D11): another line manager. Somebody
 * from outside only where no third line manager can sign in, as where one of two has lost both.
 */
final class MayConfirm {

  /**
   * @param managers who can sign in, whoever is away among them
   */
  static boolean may(Asked one, Set<WorkerId> managers, WorkerId who) {
    if (one.by().equals(who) || one.worker().equals(who)) {
      return false;
    }
    return managers.contains(who) || FromOutside.may(managers, List.of(one.by(), one.worker()));
  }

  private MayConfirm() {}
}
