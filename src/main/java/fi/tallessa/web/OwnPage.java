package fi.tallessa.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a page of ours sent a request, as the browser itself says; no page can say it falsely.
 */
public final class OwnPage {

  public static boolean sent(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site != null
        ? site.equals("same-origin")
        : ("https://" + request.getHeader("Host")).equalsIgnoreCase(request.getHeader("Origin"));
  }

  private OwnPage() {}
}
