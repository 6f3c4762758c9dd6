package fi.tallessa.staff.session;

import fi.tallessa.web.OwnPage;
import fi.tallessa.web.Stop;
import fi.tallessa.web.Unsent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;

/** A form whose token is none, or that of whoever sat here before. */
final class StaleForm {

  /** With this, a script goes on where it stopped, on the page that is open. */
  static final String TOKEN = "X-Form-Token";

  private static final Logger LOG = LoggerFactory.getLogger(StaleForm.class);

  /** Open to anybody: sending them again needs no signing in. */
  private static final Set<String> FOR_ANYBODY =
      Set.of("/language", "/language/stopped", "/sign-out");

  /** Whose page it was tells an old form from an attack (ASVS 16.3.3); nothing else is told. */
  static void note(HttpServletRequest request) {
    LOG.warn("A form came without its token, from a page of ours: {}", OwnPage.sent(request));
  }

  static Stop stop(boolean inside, HttpServletRequest request) {
    return inside
            || FOR_ANYBODY.contains(request.getRequestURI())
            || Unsent.of(request).filter(Unsent::whole).isEmpty()
        ? Stop.EXPIRED
        : Stop.ENDED;
  }

  static void tell(boolean inside, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus((inside ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED).value());
    if (inside) {
      var form = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
      response.setHeader(TOKEN, form.getToken());
    }
  }

  private StaleForm() {}
}
