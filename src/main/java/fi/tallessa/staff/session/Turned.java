package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.web.Addresses;
import fi.tallessa.web.SignedIn;
import fi.tallessa.web.Stop;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where somebody is sent who may not go on as they asked. */
@Component
class Turned implements AuthenticationEntryPoint, AccessDeniedHandler {

  /** Nobody is signed in, or no longer. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    if (FromElsewhere.cameBy(request)) {
      FromElsewhere.step(request, response);
      return;
    }
    var ended = Cookies.SESSION.in(request).isPresent();
    send(request, response, SignInAddress.of(cameFrom(request), ended));
  }

  /** Somebody is here, and this is not open to them; or a form was too old. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (denied instanceof CsrfException) {
      stop(request, response, Stop.EXPIRED);
      return;
    }
    switch (principal().orElse(null)) {
      case Step step -> send(request, response, step.path());
      case SignedIn inside when isOnTheWayIn(request) -> send(request, response, "/");
      case null, default -> stop(request, response, Stop.ROLE);
    }
  }

  private static Optional<Object> principal() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(authentication -> authentication.getPrincipal());
  }

  private static boolean isOnTheWayIn(HttpServletRequest request) {
    return request.getRequestURI().equals(Step.CODE.path())
        || request.getRequestURI().equals(Step.UNDERTAKING.path());
  }

  /** Where to go on afterwards: a page of ours, and never what was typed in one. */
  private static String cameFrom(HttpServletRequest request) {
    return request.getMethod().equals(HttpMethod.GET.name())
        ? Addresses.ours(request.getRequestURI())
        : "/";
  }

  private static void stop(HttpServletRequest request, HttpServletResponse response, Stop stop)
      throws IOException {
    request.setAttribute(Stop.class.getName(), stop);
    response.sendError(stop.status().value());
  }

  /** A script cannot follow to another page; htmx is told, and work in the background just ends. */
  private static void send(HttpServletRequest request, HttpServletResponse response, String path) {
    if (request.getHeader(SessionContexts.BACKGROUND) != null) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else if (request.getHeader("HX-Request") != null) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      response.setHeader("HX-Redirect", path);
    } else {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, path);
    }
  }
}
