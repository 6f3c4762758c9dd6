package fi.tallessa.staff.lock;

import fi.tallessa.kernel.Problems;

/**
 * Before a locked screen.
 *
 * @param name of the worker, who alone opens it
 * @param to where to go on
 * @param association null until set-up has named it
 * @param passkey whether a passkey opens it as well
 */
public record LockPage(
    String name, String to, String association, boolean passkey, Problems problems) {
  @Override
  public String toString() {
    return "LockPage";
  }
}
