package fi.tallessa.staff.recovery;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.session.Session;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CodesController {

  private static final String TEMPLATE = "staff/recovery/page";

  private final OwnCodes codes;
  private final Clock clock;

  CodesController(OwnCodes codes, Clock clock) {
    this.codes = codes;
    this.clock = clock;
  }

  @GetMapping("/me/codes")
  @Allow(everybody = true)
  ModelAndView show(Session mine) {
    return Screen.of(TEMPLATE, codes.page(mine, Problems.none(), clock.instant()));
  }

  /** They are on paper now. */
  @PostMapping("/me/codes/away")
  @Allow(everybody = true)
  ModelAndView away(Session mine) {
    return Screen.redirect(codes.putAway(mine, clock.instant()));
  }

  @PostMapping("/me/codes")
  @Allow(everybody = true)
  ModelAndView renew(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      Session mine,
      HttpServletRequest request) {
    var problems =
        sending == Sending.TO_BE_DONE
            ? codes.renew(current, code, mine, Arrival.of(request, clock.instant()))
            : sending.act(Result.fine(code)).problems();
    return problems.isEmpty()
        ? Screen.redirect("/me/codes")
        : Screen.unsaved(TEMPLATE, codes.page(mine, problems, clock.instant()));
  }
}
