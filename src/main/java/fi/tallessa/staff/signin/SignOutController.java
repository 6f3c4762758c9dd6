package fi.tallessa.staff.signin;

import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Leaves nothing behind: no session in the database, nothing of ours in the browser. */
@Controller
class SignOutController {

  private final SignOut signOut;
  private final CsrfTokenRepository forms;
  private final Clock clock;

  SignOutController(SignOut signOut, CsrfTokenRepository forms, Clock clock) {
    this.signOut = signOut;
    this.forms = forms;
    this.clock = clock;
  }

  @PostMapping("/sign-out")
  @Allow.Anyone(because = "one may leave from any step, and twice")
  ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
    Cookies.SESSION
        .in(request)
        .ifPresent(token -> signOut.end(token, Arrival.of(request, clock.instant())));
    Cookies.SESSION.remove(response);
    forms.saveToken(null, request, response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    return Screen.redirect("/sign-in");
  }
}
