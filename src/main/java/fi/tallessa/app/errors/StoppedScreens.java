package fi.tallessa.app.errors;

import fi.tallessa.web.Incidents;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Stop;
import fi.tallessa.web.Stopped;
import fi.tallessa.web.StoppedPage;
import fi.tallessa.web.Unsent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for a stop. Needs no database, no session and no form. */
final class StoppedScreens {

  /** What was typed goes back, to be sent again once the way is open. */
  private static final Set<Stop> GIVEN_BACK =
      Set.of(
          Stop.BROKEN,
          Stop.AWAY,
          Stop.FULL,
          Stop.LOG,
          Stop.GUARDIAN,
          Stop.HEALTH,
          Stop.REASON,
          Stop.PACE);

  /** For something thrown: what breaks is noted under a reference, a closed door is not. */
  static ModelAndView of(Throwable thrown, HttpServletRequest request) {
    var stop = Stops.of(thrown);
    var unsent = keep(thrown, request);
    if (stop == Stop.REASON
        && thrown instanceof Stopped
        && code(request) != null
        && unsent.isEmpty()) {
      return Screen.redirect(reason(request) + "?back=" + again(request));
    }
    if (stop == Stop.PACE && unsent.isEmpty()) {
      return Screen.redirect(stop.first() + "?back=" + again(request));
    }
    return of(stop, stop.isFault() ? Incidents.note(stop, thrown) : null, request);
  }

  /** What was typed, for the page that says what stopped. */
  static Optional<Unsent> keep(Throwable thrown, HttpServletRequest request) {
    var unsent = unsent(Stops.of(thrown), request);
    unsent.ifPresent(form -> request.setAttribute(Unsent.class.getName(), form));
    return unsent;
  }

  /**
   * What is not there any more takes nothing in, nor does what may only be kept: its consent was
   * taken back, a designation ended, or a restriction began while somebody typed. What they wrote
   * is shown this once, and kept nowhere.
   */
  private static Optional<Unsent> unsent(Stop stop, HttpServletRequest request) {
    if (stop == Stop.MISSING || stop == Stop.FROZEN) {
      return Unsent.of(request).filter(form -> !form.written().isEmpty());
    }
    return GIVEN_BACK.contains(stop) ? Unsent.of(request).filter(Unsent::worded) : Optional.empty();
  }

  static ModelAndView of(Stop stop, String reference, HttpServletRequest request) {
    var unsent = (Unsent) request.getAttribute(Unsent.class.getName());
    return Screen.stopped(new StoppedPage(stop, reference, onwards(stop, request), unsent));
  }

  /**
   * Where a part of a file is closed, or it waits for a guardian, its own page says what to do;
   * what waits for a reason opens where one is given.
   */
  private static String onwards(Stop stop, HttpServletRequest request) {
    if (code(request) == null) {
      return again(request);
    }
    return switch (stop) {
      case GUARDIAN, HEALTH -> "/customers/" + code(request);
      case REASON -> reason(request);
      default -> again(request);
    };
  }

  private static String reason(HttpServletRequest request) {
    return "/customers/" + code(request) + "/openings/new";
  }

  /** What a closed door was knocked at with; the address has it, never a form. */
  private static String code(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> parts
        ? (String) parts.get("code")
        : null;
  }

  /** Where trying again leads: the same page, but never a form sent twice. */
  private static String again(HttpServletRequest request) {
    var asked = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
    var path = asked == null ? request.getRequestURI() : asked.toString();
    return request.getMethod().equals("GET") && path.startsWith("/") && !path.startsWith("//")
        ? path
        : "/";
  }

  private StoppedScreens() {}
}
