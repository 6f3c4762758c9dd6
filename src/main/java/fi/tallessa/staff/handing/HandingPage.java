package fi.tallessa.staff.handing;

import fi.tallessa.kernel.Problems;

/**
 * Taking the screen back.
 *
 * @param name of the worker
 * @param handed the page that opens meanwhile
 */
public record HandingPage(String name, String handed, Problems problems) {
  @Override
  public String toString() {
    return "HandingPage";
  }
}
