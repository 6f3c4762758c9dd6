package fi.tallessa.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/** Where a redirect may lead: only to a page of our own (ASVS 3.7.2). */
public final class Addresses {

  private static final String PATH = "/(?!/)[A-Za-z0-9/_-]*";
  private static final String ASKED = "[a-z]+=(" + PATH + "|[A-Za-z0-9_-]*)";

  /** The path if it is one of ours, else the first page. */
  public static String ours(String path) {
    return path != null && path.matches(PATH) ? path : "/";
  }

  /**
   * The same for a page that is asked something, as {@code /sign-in?to=/customers} or {@code
   * /reviews/looks?kind=READ}.
   */
  static String oursAndOn(String address) {
    return address.matches(PATH + "([?]" + ASKED + "(&" + ASKED + ")*)?") ? address : "/";
  }

  /** What was asked for, to be asked for again; empty where there is no coming back. */
  static String asked(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getDispatcherType() == DispatcherType.ERROR) {
      return "";
    }
    var path = request.getRequestURI();
    var whole = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    return oursAndOn(whole).equals(whole) ? whole : path;
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
