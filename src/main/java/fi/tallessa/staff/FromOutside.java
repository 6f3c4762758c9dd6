package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import java.util.Collection;
import java.util.Set;

/**
 * Whether somebody from outside takes the place of a second line manager (D11): only where every
 * line manager there is has a part in it already, or there is none any more.
 */
public final class FromOutside {

  /**
   * @param managers who could be the second
   * @param involved who has a part in it already
   */
  public static boolean may(Set<WorkerId> managers, Collection<WorkerId> involved) {
    return involved.containsAll(managers);
  }

  private FromOutside() {}
}
