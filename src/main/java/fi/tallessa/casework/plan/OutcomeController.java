package fi.tallessa.casework.plan;

import fi.tallessa.casework.task.WhereTicked;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a step went: by one tick, or told in words. */
@Controller
@RequestMapping("/customers/{code}/plan/steps/{id}")
class OutcomeController {

  private static final String FORM = "casework/plan/outcome";

  private final StepTelling telling;

  OutcomeController(StepTelling telling) {
    this.telling = telling;
  }

  @GetMapping("/outcome")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.open")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(telling.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/outcome")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.tell")
  ModelAndView tell(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute OutcomeForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        telling.tell(id, form, worded, sending, code, visit), FORM, PlanController.at(code));
  }

  @PostMapping("/done")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.tell")
  ModelAndView done(
      Code code, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(
        telling.done(id, code, visit), _ -> WhereTicked.back(from, PlanController.at(code)));
  }

  @PostMapping("/undo")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.tell")
  ModelAndView undo(
      Code code, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(
        telling.undo(id, code, visit), _ -> WhereTicked.back(from, PlanController.at(code)));
  }
}
