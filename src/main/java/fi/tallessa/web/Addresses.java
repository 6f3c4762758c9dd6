package fi.tallessa.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where a redirect may lead: only to a page of our own (ASVS 3.7.2). */
public final class Addresses {

  /**
   * What our pages are asked in their addresses: a path of ours, a place in a list, an order, the
   * id of a worker, of a service or of what consent is asked for, which of some lists is shown,
   * where whoever asked for advice works and how long it took in classes, the code of an act or of
   * a role, what a contact belongs to and a contact by their ids, and which version of which field
   * was read, a period and a table of figures, and codes of customers. Anything else was typed by
   * hand, as {@code /find?q=Elli}, and is handed on to no other address (ASVS 14.2.1).
   */
  public static final List<String> HARMLESS =
      List.of(
          "to",
          "back",
          "ended",
          "changed",
          "after",
          "before",
          "order",
          "worker",
          "renews",
          "why",
          "kind",
          "role",
          "item",
          "matter",
          "contact",
          "seen",
          "service",
          "list",
          "profession",
          "minutes",
          "opening",
          "period",
          "table",
          "left",
          "from",
          "in");

  private static final String PATH = "/(?!/)[A-Za-z0-9/_-]*";
  private static final String ASKED =
      "(" + String.join("|", HARMLESS) + ")=(" + PATH + "|[A-Za-z0-9_.!~-]*)";
  private static final String ADDRESS = PATH + "([?]" + ASKED + "(&" + ASKED + ")*)?";

  /**
   * The address if it is one of ours, else the first page; also of a page that is asked something,
   * as {@code /sign-in?to=/customers} or {@code /reviews/looks?kind=READ}.
   */
  public static String ours(String address) {
    return address != null && address.matches(ADDRESS) ? address : "/";
  }

  /** What was asked for, to be asked for again; empty where there is no coming back. */
  public static String asked(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getDispatcherType() == DispatcherType.ERROR) {
      return "";
    }
    var path = request.getRequestURI();
    var whole = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    return ours(whole).equals(whole) ? whole : ours(path);
  }

  /** A page of ours that leads on to another; the first page needs no words. */
  public static String leadingTo(String page, String wanted) {
    return wanted.equals("/") ? page : page + "?to=" + inside(wanted);
  }

  /** An address within an address. */
  private static String inside(String address) {
    return address.replace("?", "%3F").replace("&", "%26").replace("=", "%3D");
  }

  /** What a page leads on to, as its own address says. */
  public static String wanted(HttpServletRequest request) {
    return ours(request.getParameter("to"));
  }

  private Addresses() {}
}
