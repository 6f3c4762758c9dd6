package fi.tallessa.staff.session;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A request that a script of ours made on a page where somebody may be typing. Another site cannot
 * send these names without asking first, and is never let (no CORS).
 */
final class Scripts {

  /**
   * Told to a script that is refused because the screen is locked, and not because nobody is in.
   */
  static final String LOCKED = "X-Locked";

  static boolean sent(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null
        || request.getHeader(SessionContexts.BACKGROUND) != null;
  }

  private Scripts() {}
}
