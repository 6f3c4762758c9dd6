package fi.tallessa.staff.begin;

import fi.tallessa.kernel.Result;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A forgotten password: a new one, together with what only its owner can show (ASVS 6.4.3). */
@Controller
class ResetController {

  private final Resetting resetting;
  private final BeginPages pages;
  private final Entering entering;
  private final Clock clock;

  ResetController(Resetting resetting, BeginPages pages, Entering entering, Clock clock) {
    this.resetting = resetting;
    this.pages = pages;
    this.entering = entering;
    this.clock = clock;
  }

  @PostMapping("/begin/reset")
  @Allow.Anyone(because = BeginController.BECAUSE)
  ModelAndView reset(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      HttpServletRequest request,
      HttpServletResponse response) {
    return pages.at(
        Link.Step.RESET,
        request,
        (link, token) -> {
          var arrival = Arrival.of(request, clock.instant());
          var meant =
              sending
                  .act(Result.fine(password))
                  .flatMap(typed -> resetting.reset(link, token, typed, code, arrival));
          return meant.isFine()
              ? entering.enter(meant.sure(), "/me", arrival, request, response)
              : pages.unsaved(link, meant.problems());
        });
  }
}
