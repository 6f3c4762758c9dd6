package fi.tallessa.retention.due;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.retention.bound.BoundForm;
import fi.tallessa.retention.bound.Bounding;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What goes, when and why, and how many a night. */
@Controller
@RequestMapping("/reviews/retention")
class DueController {

  private static final String PAGE = "retention/due/page";

  private final Previewing previewing;
  private final Bounding bounding;

  DueController(Previewing previewing, Bounding bounding) {
    this.previewing = previewing;
    this.bounding = bounding;
  }

  @GetMapping
  @Allow(value = Role.MANAGER, opens = "retention.due.list")
  ModelAndView page(
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String after,
      Visit visit) {
    return Screen.of(PAGE, previewing.page(When.of(list), after, visit));
  }

  @PostMapping("/bound")
  @Allow(value = Role.MANAGER, opens = "retention.due.list")
  ModelAndView bound(
      @ModelAttribute BoundForm form,
      @RequestParam(defaultValue = "") String list,
      @RequestParam(defaultValue = "") String after,
      Sending sending,
      Visit visit) {
    return switch (bounding.set(form, sending, visit)) {
      case Result.Fine<Integer> _ -> Screen.redirect("/reviews/retention#bound");
      case Result.Faulty<Integer>(var problems) ->
          unsaved(form, previewing.page(When.of(list), after, visit), problems);
    };
  }

  @PostMapping("/pause/end")
  @Allow(Role.MANAGER)
  ModelAndView goOn(Visit visit) {
    previewing.goOn(visit);
    return Screen.redirect("/reviews/retention");
  }

  private ModelAndView unsaved(BoundForm form, DuePage page, Problems problems) {
    return Bounding.overtaken(problems)
        ? Screen.conflicting(PAGE, page.again(form.over(page.bound()), problems))
        : Screen.unsaved(PAGE, page.again(form, problems));
  }
}
