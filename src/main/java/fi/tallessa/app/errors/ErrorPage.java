package fi.tallessa.app.errors;

import fi.tallessa.web.Allow;
import fi.tallessa.web.Stop;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the server itself turns when something stopped before or beside a controller: a filter that
 * refused, the database away while looking for the session, a form too large to be read.
 */
@Controller
class ErrorPage implements ErrorController {

  @RequestMapping("/error")
  @Allow.Anyone(because = "says that something stopped, to whoever asked; shows nobody's data")
  ModelAndView stopped(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    if (request.getAttribute(Stop.class.getName()) instanceof Stop said) {
      return StoppedScreens.of(said, null, request);
    }
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return StoppedScreens.of(thrown, request);
    }
    return StoppedScreens.of(status(request), null, request);
  }

  /** Somebody who typed /error finds nothing there. */
  private static Stop status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? Stops.of(status)
        : Stop.MISSING;
  }
}
