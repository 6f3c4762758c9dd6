package fi.tallessa.staff.session;

import fi.tallessa.web.Addresses;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Stop;
import fi.tallessa.web.Unsent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks for the second factor before a {@link Proven} route. A page waits for it; a form goes back
 * with its words, to be sent again once it was shown in another tab.
 */
final class ProvenFirst implements HandlerInterceptor {

  static final String PATH = "/me/proving";

  private final Clock clock;

  ProvenFirst(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)
        || !(SessionArguments.current() instanceof Session session)) {
      return true;
    }
    var proven = method.getMethodAnnotation(Proven.class);
    boolean form = !request.getMethod().equals(HttpMethod.GET.name());
    if (proven == null || ProofHolds.holds(session.proved(), form, clock.instant())) {
      return true;
    }
    if (form) {
      Unsent.stop(request, response, Stop.PROOF);
    } else {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(
          HttpHeaders.LOCATION, Addresses.leadingTo(PATH, from(request, proven.above())));
    }
    return false;
  }

  /** The page itself, or the one a file is fetched from: a file is not come back to. */
  private static String from(HttpServletRequest request, int above) {
    if (above == 0) {
      return Addresses.asked(request);
    }
    var path = request.getRequestURI();
    for (int step = 0; step < above; step++) {
      path = path.substring(0, path.lastIndexOf('/'));
    }
    return Addresses.ours(path);
  }
}
