package fi.tallessa.anonymous;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/setup/lines")
class LinesController {

  private static final String PAGE = "anonymous/lines";

  private final LineChanges changes;

  LinesController(LineChanges changes) {
    this.changes = changes;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(Visit visit) {
    return Screen.of(PAGE, changes.page(LineForm.blank(), Problems.none(), visit.today()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView open(@ModelAttribute LineForm form, Sending sending, Visit visit) {
    return switch (changes.open(form, sending, visit.today())) {
      case Result.Fine<LineForm.Read> _ -> Screen.redirect("/setup/lines");
      case Result.Faulty<LineForm.Read>(var problems) ->
          Screen.unsaved(PAGE, changes.page(form, problems, visit.today()));
    };
  }

  @PostMapping("/{line}/end")
  @Allow(Role.MANAGER)
  ModelAndView end(@PathVariable String line, Visit visit) {
    return Screen.of(changes.end(line, visit.today()), Screen::redirect);
  }
}
