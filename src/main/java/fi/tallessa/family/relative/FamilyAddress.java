package fi.tallessa.family.relative;

import fi.tallessa.kernel.Code;

/** Where a customer's family stands. */
public final class FamilyAddress {

  public static String of(Code code) {
    return "/customers/" + code.shown() + "/family";
  }

  private FamilyAddress() {}
}
