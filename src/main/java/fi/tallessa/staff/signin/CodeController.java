package fi.tallessa.staff.signin;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.SignInAddress;
import fi.tallessa.web.Addresses;
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

/** The second step: the one-time code, or a passkey in its place. */
@Controller
class CodeController {

  private static final String TEMPLATE = "staff/code/page";
  private static final String BECAUSE = "open to whoever has shown a password, and to nobody else";

  private static final Problems WRONG = Problems.of(Problem.of("code", "staff.code.wrong"));

  private final SignIn signIn;
  private final SignInPages pages;
  private final Clock clock;

  CodeController(SignIn signIn, SignInPages pages, Clock clock) {
    this.signIn = signIn;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/sign-in/code")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView show(
      @RequestParam(defaultValue = "/") String to, Session session, HttpServletRequest request) {
    return Screen.of(
        TEMPLATE, pages.code(Addresses.ours(to), session.passkey(), request, Problems.none()));
  }

  @PostMapping("/sign-in/code")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView check(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "/") String to,
      Sending sending,
      Session session,
      HttpServletRequest request,
      HttpServletResponse response) {
    var path = Addresses.ours(to);
    if (sending != Sending.TO_BE_DONE) {
      return unsaved(
          path, session, request, sending == Sending.TO_BE_READ ? WRONG : Problems.none());
    }
    var arrival = Arrival.of(request, clock.instant());
    var token = Cookies.SESSION.in(request).orElseThrow();
    var device = arrival.device().orElseGet(Token::random);
    return switch (signIn.code(session, token, code, device, arrival)) {
      case Answer.Inside(var fresh, var known) -> {
        Cookies.SESSION.set(response, fresh);
        Cookies.DEVICE.set(response, known);
        yield Screen.redirect(path);
      }
      case Answer.Wait(var until) -> {
        var screen = unsaved(path, session, request, SignInPages.wait("code", until, arrival.at()));
        screen.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        yield screen;
      }
      case Answer.Wrong wrong -> unsaved(path, session, request, WRONG);
      case Answer.Recovered recovered -> throw new IllegalStateException("a code is not on paper");
      case Answer.Right begun -> throw new IllegalStateException("a code leads inside");
      case Answer.Over over -> Screen.redirect(SignInAddress.of(path, true));
    };
  }

  private ModelAndView unsaved(
      String path, Session session, HttpServletRequest request, Problems problems) {
    return Screen.unsaved(TEMPLATE, pages.code(path, session.passkey(), request, problems));
  }
}
