package fi.tallessa.staff.signin;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.UserName;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.SignInAddress;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first step: user name and password. */
@Controller
class SignInController {

  private static final String TEMPLATE = "staff/signin/page";

  private static final Problems WRONG = Problems.of(Problem.of("password", "staff.sign_in.wrong"));

  private final SignIn signIn;
  private final SignInPages pages;
  private final CsrfTokenRepository forms;
  private final Clock clock;

  SignInController(SignIn signIn, SignInPages pages, CsrfTokenRepository forms, Clock clock) {
    this.signIn = signIn;
    this.pages = pages;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping("/sign-in")
  @Allow.Anyone(because = "this is where one signs in")
  ModelAndView show(
      @RequestParam(defaultValue = "/") String to,
      @RequestParam(required = false) String ended,
      Authentication who,
      HttpServletRequest request) {
    // Only where it leads to: nobody's name or password is taken from an address.
    var form = new SignInForm("", "", "", to);
    if (who != null && who.getPrincipal() instanceof SignedIn) {
      return Screen.redirect(form.to());
    }
    return Screen.of(TEMPLATE, pages.password(form, ended != null, request, Problems.none()));
  }

  @PostMapping("/sign-in")
  @Allow.Anyone(because = "this is where one signs in")
  ModelAndView check(
      @ModelAttribute SignInForm form,
      @RequestParam(required = false) String ended,
      Sending sending,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (sending != Sending.TO_BE_DONE) {
      return read(form, ended != null, sending, request);
    }
    var arrival = Arrival.of(request, clock.instant());
    var before = Cookies.SESSION.in(request);
    var device = arrival.device().orElseGet(Token::random);
    return switch (UserName.parse("userName", form.userName())) {
      case Result.Faulty<UserName>(var problems) -> again(form, request, problems);
      case Result.Fine<UserName>(var userName) ->
          switch (signIn.password(
              userName, form.password(), form.code(), before, device, arrival)) {
            case Answer.Right(var token) -> {
              forgetForms(token, request, response);
              yield Screen.redirect(SignInAddress.code(form.to()));
            }
            case Answer.Inside(var token, var known) -> {
              forgetForms(token, request, response);
              Cookies.DEVICE.set(response, known);
              yield Screen.redirect(form.to());
            }
            case Answer.Wait(var until) ->
                tooSoon(form, request, SignInPages.wait("password", until, arrival.at()));
            case Answer.Wrong wrong -> again(form, request, WRONG);
            case Answer.Recovered recovered ->
                throw new IllegalStateException("a password is not on paper");
            case Answer.Over over -> Screen.redirect(SignInAddress.of(form.to(), true));
          };
    };
  }

  /** The same page in another language, with the user name typed so far; nothing is tried. */
  private ModelAndView read(
      SignInForm form, boolean ended, Sending sending, HttpServletRequest request) {
    if (sending == Sending.TO_BE_FILLED) {
      return Screen.of(TEMPLATE, pages.password(form, ended, request, Problems.none()));
    }
    if (request.getParameter("code") != null) {
      return tooSoon(form, request, Problems.none());
    }
    var name = UserName.parse("userName", form.userName());
    return again(form, request, name.isFine() ? WRONG : name.problems());
  }

  /** Forms opened before this are void: their token belonged to whoever was here then. */
  private void forgetForms(Token token, HttpServletRequest request, HttpServletResponse response) {
    Cookies.SESSION.set(response, token);
    forms.saveToken(forms.generateToken(request), request, response);
  }

  private ModelAndView again(SignInForm form, HttpServletRequest request, Problems problems) {
    return Screen.unsaved(TEMPLATE, pages.password(form, false, request, problems));
  }

  private ModelAndView tooSoon(SignInForm form, HttpServletRequest request, Problems problems) {
    var screen = Screen.of(TEMPLATE, pages.waiting(form, request, problems));
    screen.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return screen;
  }
}
