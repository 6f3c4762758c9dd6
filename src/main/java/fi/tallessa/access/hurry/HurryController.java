package fi.tallessa.access.hurry;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.StepUp;
import fi.tallessa.web.Addresses;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Many files within an hour: a reason and a one-time code, then on to the page one wanted. */
@Controller
class HurryController {

  private static final String PAGE = "access/hurry/page";

  private final SayingWhy saying;
  private final StepUp stepUp;

  HurryController(SayingWhy saying, StepUp stepUp) {
    this.saying = saying;
    this.stepUp = stepUp;
  }

  @GetMapping("/me/pace")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView ask(@RequestParam(defaultValue = "") String back) {
    return Screen.of(PAGE, saying.page(new HurryForm("", "", back), Problems.none()));
  }

  /** The code is judged last: one that was right is used up. */
  @PostMapping("/me/pace")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView say(
      @ModelAttribute HurryForm form,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    var reason = sending.act(form.check());
    var shown =
        reason.flatMap(why -> stepUp.shown("proof", form.proof(), visit, request, response));
    if (!shown.isFine()) {
      return Screen.unsaved(PAGE, saying.page(form, shown.problems()));
    }
    saying.say(reason.sure(), visit);
    return Screen.redirect(Addresses.ours(form.back()));
  }
}
