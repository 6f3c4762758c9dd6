package fi.tallessa.access.prolongation;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProlongationController {

  private static final String PAGE = "access/prolongation/page";

  private final Prolonging prolonging;

  ProlongationController(Prolonging prolonging) {
    this.prolonging = prolonging;
  }

  @GetMapping("/reviews/drafts")
  @Allow(value = Role.MANAGER, opens = "access.prolongation.list")
  ModelAndView list(Visit visit) {
    return Screen.of(PAGE, prolonging.page(visit));
  }

  @PostMapping("/reviews/drafts/{id}/prolongation")
  @Allow(value = Role.MANAGER, opens = "access.prolongation.prolong")
  ModelAndView prolong(
      @PathVariable SubjectId id,
      @ModelAttribute ProlongationForm form,
      Sending sending,
      Visit visit) {
    return switch (sending.act(form.check())) {
      case Result.Faulty<WhyLonger>(var problems) ->
          Screen.unsaved(PAGE, prolonging.page(visit).again(id, form, problems));
      case Result.Fine<WhyLonger>(var why) ->
          Screen.of(prolonging.prolong(id, why, visit), done -> Screen.redirect("/reviews/drafts"));
    };
  }
}
