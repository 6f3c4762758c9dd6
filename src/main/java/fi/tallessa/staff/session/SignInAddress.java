package fi.tallessa.staff.session;

/** The sign-in page, with where to go on afterwards: a path of ours or nothing (ASVS 3.7.2). */
public final class SignInAddress {

  public static String of(String to, boolean ended) {
    return "/sign-in" + query(to) + (ended ? (to.equals("/") ? "?ended=yes" : "&ended=yes") : "");
  }

  public static String code(String to) {
    return Step.CODE.path() + query(to);
  }

  private static String query(String to) {
    return to.equals("/") ? "" : "?to=" + to;
  }

  private SignInAddress() {}
}
