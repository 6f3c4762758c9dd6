package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.web.Addresses;
import fi.tallessa.web.Languages;
import fi.tallessa.web.OwnPage;
import fi.tallessa.web.SignedIn;
import fi.tallessa.web.Stop;
import fi.tallessa.web.Unsent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
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

  private final ClosedToRole closed;
  private final Languages languages;

  Turned(ClosedToRole closed, Languages languages) {
    this.closed = closed;
    this.languages = languages;
  }

  /** Nobody is signed in, or no longer. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    listen(request, response);
    if (FromElsewhere.cameBy(request)) {
      FromElsewhere.step(request, response);
      return;
    }
    if (!Scripts.sent(request) && Unsent.of(request).filter(Unsent::worded).isPresent()) {
      Unsent.stop(request, response, Stop.ENDED);
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
    listen(request, response);
    var who = principal().orElse(null);
    if (denied instanceof CsrfException) {
      stale(who instanceof SignedIn, request, response);
      return;
    }
    if (who instanceof Step step
        && !Scripts.sent(request)
        && Unsent.of(request).filter(Unsent::worded).isPresent()) {
      Unsent.stop(request, response, step == Step.LOCKED ? Stop.LOCKED : Stop.ENDED);
      return;
    }
    if (who == Step.LOCKED) {
      response.setHeader(Scripts.LOCKED, "yes");
    }
    switch (who) {
      case Step step -> send(request, response, Addresses.leadingTo(step.path(), wanted(request)));
      case SignedIn inside when isOnTheWayIn(request) -> send(request, response, wanted(request));
      case SignedIn inside -> {
        closed.note(inside, request);
        Unsent.stop(request, response, Stop.ROLE);
      }
      case null, default -> Unsent.stop(request, response, Stop.ROLE);
    }
  }

  /** Whoever only wants to read is answered in that language, wherever they are sent. */
  private void listen(HttpServletRequest request, HttpServletResponse response) {
    if (OwnPage.sent(request)) {
      languages.listen(request, response);
    }
  }

  private static void stale(
      boolean inside, HttpServletRequest request, HttpServletResponse response) throws IOException {
    StaleForm.note(request);
    if (Scripts.sent(request)) {
      StaleForm.tell(inside, request, response);
    } else {
      Unsent.stop(request, response, StaleForm.stop(inside, request));
    }
  }

  private static Optional<Object> principal() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(authentication -> authentication.getPrincipal());
  }

  private static boolean isOnTheWayIn(HttpServletRequest request) {
    return request.getRequestURI().equals(Step.CODE.path())
        || request.getRequestURI().equals(Step.LOCKED.path())
        || request.getRequestURI().equals(Step.UNDERTAKING.path());
  }

  /** A page on the way in is not gone back to; it knows itself what it leads to. */
  private static String wanted(HttpServletRequest request) {
    return isOnTheWayIn(request) ? Addresses.wanted(request) : cameFrom(request);
  }

  /** Where to go on afterwards: a page of ours, and never what was typed in one. */
  private static String cameFrom(HttpServletRequest request) {
    var asked = Addresses.asked(request);
    return asked.isEmpty() ? "/" : asked;
  }

  /** A script cannot follow to another page; it says so on the one where somebody is typing. */
  private static void send(HttpServletRequest request, HttpServletResponse response, String path) {
    if (Scripts.sent(request)) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, path);
    }
  }
}
