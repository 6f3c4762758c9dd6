package fi.tallessa.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A screen that is handed to somebody opens the page it was handed with, and what lies under it;
 * all else leads back there, whatever is typed into the address, until the worker shows their key.
 */
final class HandedFirst implements HandlerInterceptor {

  /** Taking the screen back, opening its lock, leaving, another language, that somebody is here. */
  private static final Set<String> ALWAYS =
      Set.of(
          "/me/handing",
          "/lock",
          "/passkey/challenge",
          "/sign-out",
          "/language",
          "/language/stopped",
          "/me/presence",
          "/error");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod
        && SessionArguments.current() instanceof Session session
        && session.handed() != null
        && !opens(request.getRequestURI(), session.handed())) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, session.handed());
      return false;
    }
    return true;
  }

  private static boolean opens(String path, String handed) {
    return ALWAYS.contains(path) || path.equals(handed) || path.startsWith(handed + "/");
  }
}
