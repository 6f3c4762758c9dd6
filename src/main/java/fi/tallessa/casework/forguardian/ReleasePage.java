package fi.tallessa.casework.forguardian;

import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;

/** Before a child is shown to a guardian from whom they are hidden. */
public record ReleasePage(
    Code code, String name, ForWhom whom, ReleaseForm form, Problems problems) {

  ReleasePage again(ReleaseForm typed, Problems found) {
    return new ReleasePage(code, name, whom, typed, found);
  }

  public String address() {
    return ForGuardianPage.address(code, whom.id()) + "/release";
  }

  public String back() {
    return ForGuardianPage.all(code);
  }

  @Override
  public String toString() {
    return "ReleasePage";
  }
}
