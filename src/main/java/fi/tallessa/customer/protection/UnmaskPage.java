package fi.tallessa.customer.protection;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;

/**
 * Before a protected address is seen.
 *
 * @param may false for whoever only covers: they ask whoever they cover, or the line manager
 */
public record UnmaskPage(Code code, String name, boolean may, UnmaskForm form, Problems problems) {

  UnmaskPage again(UnmaskForm typed, Problems found) {
    return new UnmaskPage(code, name, may, typed, found);
  }

  public String address() {
    return "/customers/" + code.shown() + "/protection";
  }

  @Override
  public String toString() {
    return "UnmaskPage";
  }
}
