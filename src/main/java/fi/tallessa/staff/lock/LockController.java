package fi.tallessa.staff.lock;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.SignInAddress;
import fi.tallessa.staff.session.Step;
import fi.tallessa.staff.signin.SignInPages;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Opening a locked screen. A script over the page that was left is answered without another page.
 */
@Controller
class LockController {

  private static final String TEMPLATE = "staff/lock/page";
  private static final String BECAUSE =
      "open to whoever showed both today in this session, and to nobody else";

  private static final Problems WRONG = Problems.of(Problem.of("code", "staff.code.wrong"));

  private final Locking locking;
  private final SignInPages pages;
  private final Clock clock;

  LockController(Locking locking, SignInPages pages, Clock clock) {
    this.locking = locking;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/lock")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView show(@RequestParam(defaultValue = "/") String to, Session mine) {
    return mine.step() == Step.LOCKED
        ? Screen.of(TEMPLATE, page(mine, to, Problems.none()))
        : Screen.redirect(Addresses.ours(to));
  }

  @PostMapping("/lock")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView open(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "/") String to,
      @RequestHeader(name = "HX-Request", required = false) String script,
      Sending sending,
      Session mine,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (mine.step() != Step.LOCKED) {
      return onwards(script, Addresses.ours(to), HttpStatus.NO_CONTENT);
    }
    if (sending != Sending.TO_BE_DONE) {
      return again(mine, to, sending == Sending.TO_BE_READ ? WRONG : Problems.none());
    }
    var arrival = Arrival.of(request, clock.instant());
    return switch (locking.open(mine, code, arrival)) {
      case Locked.Opened(var token) -> {
        Cookies.SESSION.set(response, token);
        yield onwards(script, Addresses.ours(to), HttpStatus.NO_CONTENT);
      }
      case Locked.Wrong wrong -> again(mine, to, WRONG);
      case Locked.Wait(var until) -> {
        var screen = again(mine, to, SignInPages.wait("code", until, arrival.at()));
        screen.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        yield screen;
      }
      case Locked.Over over ->
          onwards(script, SignInAddress.of(Addresses.ours(to), true), HttpStatus.UNAUTHORIZED);
    };
  }

  private static ModelAndView onwards(String script, String to, HttpStatus told) {
    if (script == null) {
      return Screen.redirect(to);
    }
    var nothing = new ModelAndView((View) (model, request, response) -> {});
    nothing.setStatus(told);
    return nothing;
  }

  private ModelAndView again(Session mine, String to, Problems problems) {
    return Screen.unsaved(TEMPLATE, page(mine, to, problems));
  }

  private LockPage page(Session mine, String to, Problems problems) {
    return new LockPage(mine.name(), Addresses.ours(to), pages.name(), mine.passkey(), problems);
  }
}
