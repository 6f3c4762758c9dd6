package fi.tallessa.app.errors;

import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever a controller throws becomes a page of ours, inside the frame of the person signed in.
 */
@Component
final class ThrownResolver implements HandlerExceptionResolver, Ordered {

  private final Above above;

  ThrownResolver(Above above) {
    this.above = above;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
    if (isForSecurity(thrown)) {
      return null;
    }
    response.resetBuffer();
    response.setHeader("Cache-Control", "no-store");
    return pageAbove(request, thrown)
        .map(Screen::redirect)
        .orElseGet(() -> StoppedScreens.of(thrown, request));
  }

  private Optional<String> pageAbove(HttpServletRequest request, Exception thrown) {
    return thrown instanceof HttpRequestMethodNotSupportedException
            && request.getMethod().equals(HttpMethod.GET.name())
        ? above.of(request.getRequestURI())
        : Optional.empty();
  }

  /** Whoever is not signed in is sent to sign in; only the security filters know. */
  private static boolean isForSecurity(Exception thrown) {
    return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
