package fi.tallessa.staff.session;

import fi.tallessa.web.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who is signed in in two places is told so before the next page, in both (S36). Only a page waits
 * for that; what was typed goes through.
 */
final class ElsewhereFirst implements HandlerInterceptor {

  static final String PATH = "/me/elsewhere";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isPage(request, handler)
        && SessionArguments.current() instanceof Session session
        && session.step() == Step.INSIDE
        && session.elsewhere() != null
        && session.handed() == null) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, Addresses.leadingTo(PATH, Addresses.asked(request)));
      return false;
    }
    return true;
  }

  private static boolean isPage(HttpServletRequest request, Object handler) {
    return handler instanceof HandlerMethod
        && request.getMethod().equals(HttpMethod.GET.name())
        && request.getHeader("HX-Request") == null
        && request.getHeader(SessionContexts.BACKGROUND) == null
        && !request.getRequestURI().equals(PATH);
  }
}
