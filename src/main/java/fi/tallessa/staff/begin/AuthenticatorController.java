package fi.tallessa.staff.begin;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Totp;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last step of a link: the authenticator shows a code, and all is in force. */
@Controller
class AuthenticatorController {

  private static final Problems WRONG = Problems.of(Problem.of("code", "staff.begin.code.wrong"));

  private final LastStep lastStep;
  private final BeginPages pages;
  private final Entering entering;
  private final Clock clock;

  AuthenticatorController(LastStep lastStep, BeginPages pages, Entering entering, Clock clock) {
    this.lastStep = lastStep;
    this.pages = pages;
    this.entering = entering;
    this.clock = clock;
  }

  /** The seed is on the page already, so a guess at its code gains nothing and is not counted. */
  @PostMapping("/begin/authenticator")
  @Allow.Anyone(because = BeginController.BECAUSE)
  ModelAndView check(
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      HttpServletRequest request,
      HttpServletResponse response) {
    return pages.at(
        Link.Step.AUTHENTICATOR,
        request,
        (link, token) -> {
          var arrival = Arrival.of(request, clock.instant());
          var step = Totp.stepOf(link.prepared().orElseThrow().seed(), code, arrival.at());
          if (sending != Sending.TO_BE_DONE || step.isEmpty()) {
            return pages.unsaved(link, sending == Sending.TO_BE_FILLED ? Problems.none() : WRONG);
          }
          var device = Entering.device(arrival);
          var ended = lastStep.end(link, token, step.getAsLong(), device, arrival);
          return entering.enter(ended, "/me/codes", arrival, request, response);
        });
  }
}
