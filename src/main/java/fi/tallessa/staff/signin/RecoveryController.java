package fi.tallessa.staff.signin;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.SignInAddress;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Instead of the second step, for who has lost the phone: a code on paper. */
@Controller
class RecoveryController {

  private static final String TEMPLATE = "staff/recovered/page";
  private static final String BECAUSE = "open to whoever has shown a password, and to nobody else";

  private static final Problems WRONG = Problems.of(Problem.of("code", "staff.begin.second.wrong"));

  private final SignIn signIn;
  private final SignInPages pages;
  private final Clock clock;

  RecoveryController(SignIn signIn, SignInPages pages, Clock clock) {
    this.signIn = signIn;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/sign-in/recovery")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView show(HttpServletRequest request) {
    return Screen.of(TEMPLATE, pages.code("/", false, request, Problems.none()));
  }

  @PostMapping("/sign-in/recovery")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView check(
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      Session session,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (sending != Sending.TO_BE_DONE) {
      return unsaved(request, sending == Sending.TO_BE_READ ? WRONG : Problems.none());
    }
    var arrival = Arrival.of(request, clock.instant());
    var token = Cookies.SESSION.in(request).orElseThrow();
    return switch (signIn.recovery(session, token, code, arrival)) {
      case Answer.Recovered(var link) -> {
        Cookies.SESSION.remove(response);
        Cookies.LINK.set(response, link);
        yield Screen.redirect("/begin");
      }
      case Answer.Wait(var until) -> {
        var screen = unsaved(request, SignInPages.wait("code", until, arrival.at()));
        screen.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        yield screen;
      }
      case Answer.Over over -> Screen.redirect(SignInAddress.of("/", true));
      default -> unsaved(request, WRONG);
    };
  }

  private ModelAndView unsaved(HttpServletRequest request, Problems problems) {
    return Screen.unsaved(TEMPLATE, pages.code("/", false, request, problems));
  }
}
