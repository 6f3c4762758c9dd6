package fi.tallessa.access.emergency;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.StepUp;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.Stopped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A file in an emergency: whose, why, and a one-time code. No code stands in the address. */
@Controller
@RequestMapping("/emergency")
class EmergencyController {

  private static final String PAGE = "access/emergency/page";

  private final BreakingGlass glass;
  private final StepUp stepUp;

  EmergencyController(BreakingGlass glass, StepUp stepUp) {
    this.glass = glass;
    this.stepUp = stepUp;
  }

  @GetMapping
  @Allow(Role.WORKER)
  ModelAndView blank(Visit visit) {
    return Screen.of(PAGE, glass.page(visit));
  }

  @PostMapping
  @Allow(value = Role.WORKER, opens = "access.emergency.open")
  ModelAndView open(
      @ModelAttribute EmergencyForm form,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    var page = glass.page(visit);
    if (!page.may()) {
      throw new Stopped(Refusal.NOT_YOURS_TO_DO);
    }
    var knock =
        sending
            .act(form.check(visit.today()))
            .flatMap(typed -> glass.lets(typed, visit))
            .flatMap(
                typed ->
                    stepUp.shown("proof", form.proof(), visit, request, response).map(id -> typed));
    return knock.isFine()
        ? opened(page, form, knock.sure(), visit)
        : Screen.unsaved(PAGE, page.again(form, knock.problems()));
  }

  private ModelAndView opened(
      EmergencyPage page, EmergencyForm form, EmergencyForm.Knock knock, Visit visit) {
    return switch (glass.open(knock, visit)) {
      case Entry.Open<Permit>(var permit) -> Screen.redirect("/customers/" + permit.code().shown());
      case Entry.Closed<Permit> closed ->
          Screen.unsaved(
              PAGE, page.again(form, Problems.of(Problem.of("code", "access.emergency.nothing"))));
    };
  }
}
