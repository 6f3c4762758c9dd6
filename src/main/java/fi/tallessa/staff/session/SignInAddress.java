package fi.tallessa.staff.session;

import fi.tallessa.web.Addresses;

/** The sign-in page, with where to go on afterwards: a path of ours or nothing (ASVS 3.7.2). */
public final class SignInAddress {

  public static String of(String to, boolean ended) {
    var address = Addresses.leadingTo("/sign-in", to);
    return ended ? address + (address.contains("?") ? "&" : "?") + "ended=yes" : address;
  }

  public static String code(String to) {
    return Addresses.leadingTo(Step.CODE.path(), to);
  }

  private SignInAddress() {}
}
