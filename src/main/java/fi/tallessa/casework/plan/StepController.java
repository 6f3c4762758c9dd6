package fi.tallessa.casework.plan;

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
import org.springframework.web.servlet.ModelAndView;

/** Steps, written down and put right. */
@Controller
@RequestMapping("/customers/{code}/plan")
class StepController {

  private static final String FORM = "casework/plan/step";

  private final StepWriting writing;

  StepController(StepWriting writing) {
    this.writing = writing;
  }

  @GetMapping("/aims/{id}/steps")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.open")
  ModelAndView blank(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.blank(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/aims/{id}/steps")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.step")
  ModelAndView add(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute StepForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.add(id, form, worded, sending, code, visit), FORM, PlanController.at(code));
  }

  @GetMapping("/steps/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.open")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/steps/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.step")
  ModelAndView correct(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute StepForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.correct(id, form, worded, sending, code, visit), FORM, PlanController.at(code));
  }
}
