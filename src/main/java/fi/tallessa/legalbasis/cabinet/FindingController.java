package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stock-takings found, and how each difference came about. */
@Controller
@RequestMapping("/cabinets")
class FindingController {

  private static final String FINDING = "legalbasis/cabinet/finding";

  private final Explaining explaining;

  FindingController(Explaining explaining) {
    this.explaining = explaining;
  }

  @GetMapping("/stock-taking/{id}")
  @Allow(Role.MANAGER)
  ModelAndView counted(@PathVariable UUID id, @RequestParam(defaultValue = "") String after) {
    return Screen.of(
        explaining.counted(id, after), page -> Screen.of("legalbasis/cabinet/counted", page));
  }

  @GetMapping("/findings/{id}")
  @Allow(Role.MANAGER)
  ModelAndView read(@PathVariable UUID id) {
    return Screen.of(explaining.page(id, "", Problems.none()), page -> Screen.of(FINDING, page));
  }

  @PostMapping("/findings/{id}")
  @Allow(Role.MANAGER)
  ModelAndView explain(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words,
      Sending sending,
      Visit visit) {
    var checked = sending.act(Explaining.check(words));
    return checked.isFine()
        ? Screen.of(
            explaining.explain(id, checked.sure(), visit),
            problems ->
                problems.isEmpty() ? Screen.redirect("/cabinets") : unsaved(id, words, problems))
        : unsaved(id, words, checked.problems());
  }

  private ModelAndView unsaved(UUID id, String words, Problems problems) {
    return Screen.of(explaining.page(id, words, problems), page -> Screen.unsaved(FINDING, page));
  }
}
