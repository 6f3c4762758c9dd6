package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/cabinets/papers/{slip:\\d{4}-\\d{4,7}}")
class PaperController {

  private static final String PAPER = "legalbasis/cabinet/paper";
  private static final String PLACE = "legalbasis/cabinet/place";

  private final Lending lending;
  private final Placing placing;
  private final Destroying destroying;

  PaperController(Lending lending, Placing placing, Destroying destroying) {
    this.lending = lending;
    this.placing = placing;
    this.destroying = destroying;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER, Role.WORKER})
  ModelAndView read(
      @PathVariable String slip,
      @RequestParam(defaultValue = "") String after,
      SignedIn me,
      Visit visit) {
    return Screen.of(lending.page(slip, after, me, visit), page -> Screen.of(PAPER, page));
  }

  @GetMapping("/place")
  @Allow(Role.MANAGER)
  ModelAndView open(@PathVariable String slip, Visit visit) {
    return Screen.of(placing.form(slip, visit.today()), page -> Screen.of(PLACE, page));
  }

  @PostMapping("/place")
  @Allow(Role.MANAGER)
  ModelAndView place(
      @PathVariable String slip, @ModelAttribute PlaceForm form, Sending sending, Visit visit) {
    return Screen.of(
        placing.place(slip, form, sending, visit),
        again ->
            again
                .map(page -> Screen.unsaved(PLACE, page))
                .orElseGet(() -> Screen.redirect(path(slip))));
  }

  @PostMapping("/taking")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER, Role.WORKER})
  ModelAndView take(
      @PathVariable String slip,
      @ModelAttribute TakingForm form,
      Sending sending,
      SignedIn me,
      Visit visit) {
    return Screen.after(lending.take(slip, form, sending, me, visit), PAPER, path(slip));
  }

  @PostMapping("/return")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER, Role.WORKER})
  ModelAndView giveBack(
      @PathVariable String slip,
      @RequestParam(defaultValue = "") String taken,
      SignedIn me,
      Visit visit) {
    return Screen.after(lending.giveBack(slip, taken, me, visit), PAPER, path(slip));
  }

  /** Said by the first, confirmed by the second, each as their page had it. */
  @PostMapping("/destruction")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView destroy(
      @PathVariable String slip,
      @RequestParam(defaultValue = "") String step,
      SignedIn me,
      Visit visit) {
    return Screen.of(
        destroying.destroy(slip, Destruction.Step.of(step), visit),
        problems ->
            problems.isEmpty()
                ? Screen.redirect(path(slip))
                : Screen.of(
                    lending.page(slip, "", me, visit),
                    page -> Screen.unsaved(PAPER, page.unsaved(problems))));
  }

  private static String path(String slip) {
    return "/cabinets/papers/" + slip;
  }
}
