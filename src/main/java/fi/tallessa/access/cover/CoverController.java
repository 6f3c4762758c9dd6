package fi.tallessa.access.cover;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any manager may ask; each sees the customers they oversee, and no others. */
@Controller
class CoverController {

  private static final String PAGE = "access/cover/page";

  private final Covering covering;

  CoverController(Covering covering) {
    this.covering = covering;
  }

  @GetMapping("/staff/{id}/absences/{absence}/cover")
  @Allow(value = Role.MANAGER, opens = "access.cover.list")
  ModelAndView away(
      @PathVariable UUID id,
      @PathVariable UUID absence,
      @RequestParam(defaultValue = "") String left,
      Visit visit) {
    return show(covering.away(id, absence, visit), left, visit);
  }

  @PostMapping("/staff/{id}/absences/{absence}/cover")
  @Allow(value = Role.MANAGER, opens = "access.cover.designate")
  ModelAndView cover(
      @PathVariable UUID id,
      @PathVariable UUID absence,
      @ModelAttribute CoverForm form,
      Sending sending,
      Visit visit) {
    return designate(covering.away(id, absence, visit), form, sending, visit);
  }

  @GetMapping("/staff/{id}/leaving/customers")
  @Allow(value = Role.MANAGER, opens = "access.cover.list")
  ModelAndView leaves(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String left, Visit visit) {
    return show(covering.leaves(id, visit), left, visit);
  }

  @PostMapping("/staff/{id}/leaving/customers")
  @Allow(value = Role.MANAGER, opens = "access.cover.designate")
  ModelAndView handOver(
      @PathVariable UUID id, @ModelAttribute CoverForm form, Sending sending, Visit visit) {
    return designate(covering.leaves(id, visit), form, sending, visit);
  }

  private ModelAndView show(Entry<Gap> found, String left, Visit visit) {
    return Screen.of(
        found,
        gap ->
            Screen.of(
                PAGE,
                covering.page(
                    gap,
                    CoverForm.blank(gap.forGood()),
                    List.of(left.split("[.]")),
                    Problems.none(),
                    visit)));
  }

  private ModelAndView designate(Entry<Gap> found, CoverForm form, Sending sending, Visit visit) {
    return Screen.of(
        found,
        gap ->
            switch (sending
                .act(covering.check(gap, form, visit))
                .flatMap(cover -> covering.cover(gap, cover, form, visit))) {
              case Result.Fine<List<String>>(var left) -> Screen.redirect(gap.path(left));
              case Result.Faulty<List<String>>(var problems) ->
                  Screen.unsaved(PAGE, covering.page(gap, form, List.of(), problems, visit));
            });
  }
}
