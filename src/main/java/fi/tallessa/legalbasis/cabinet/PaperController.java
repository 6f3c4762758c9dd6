package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
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

  private final Placing placing;
  private final Destroying destroying;

  PaperController(Placing placing, Destroying destroying) {
    this.placing = placing;
    this.destroying = destroying;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView read(@PathVariable String slip, Visit visit) {
    return Screen.of(placing.page(slip, visit.today()), page -> Screen.of(PAPER, page));
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
  @Allow(Role.MANAGER)
  ModelAndView take(
      @PathVariable String slip,
      @RequestParam(defaultValue = "") String why,
      Sending sending,
      Visit visit) {
    return switch (sending.act(Choice.made("why", Taking.Why.of(why)))) {
      case Result.Faulty<Taking.Why>(var problems) -> untaken(slip, why, problems, visit);
      case Result.Fine<Taking.Why>(var reason) ->
          Screen.of(
              placing.take(slip, reason, visit),
              taken ->
                  taken.isFine()
                      ? Screen.redirect(path(slip))
                      : untaken(slip, why, taken.problems(), visit));
    };
  }

  @PostMapping("/return")
  @Allow(Role.MANAGER)
  ModelAndView giveBack(@PathVariable String slip, Visit visit) {
    return Screen.of(placing.giveBack(slip, visit), back -> Screen.redirect(path(slip)));
  }

  /** Said by the first, confirmed by the second. */
  @PostMapping("/destruction")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView destroy(@PathVariable String slip, Visit visit) {
    return Screen.of(
        destroying.destroy(slip, visit),
        problems ->
            problems.isEmpty() ? Screen.redirect(path(slip)) : untaken(slip, "", problems, visit));
  }

  private ModelAndView untaken(String slip, String why, Problems problems, Visit visit) {
    return Screen.of(
        placing.page(slip, visit.today()),
        page -> Screen.unsaved(PAPER, page.unsaved(why, problems)));
  }

  private static String path(String slip) {
    return "/cabinets/papers/" + slip;
  }
}
