package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a redirect may lead: only to a page of our own (ASVS 3.7.2). */
public final class Addresses {

  private static final String PATH = "/(?!/)[A-Za-z0-9/_-]*";

  /** The path if it is one of ours, else the first page. */
  public static String ours(String path) {
    return path != null && path.matches(PATH) ? path : "/";
  }

  /** The same for a page that leads on to another, as {@code /sign-in?to=/customers}. */
  static String oursAndOn(String address) {
    return address.matches(PATH + "([?]to=" + PATH + ")?") ? address : "/";
  }

  /** A page of ours that leads on to another; the first page needs no words. */
  public static String leadingTo(String page, String wanted) {
    return wanted.equals("/") ? page : page + "?to=" + wanted;
  }

  /** What a page leads on to, as its own address says. */
  public static String wanted(HttpServletRequest request) {
    return ours(request.getParameter("to"));
  }

  private Addresses() {}
}
