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

/** Aims, written down and put right. */
@Controller
@RequestMapping("/customers/{code}/plan/aims")
class AimController {

  private static final String FORM = "casework/plan/aim";

  private final AimWriting writing;

  AimController(AimWriting writing) {
    this.writing = writing;
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.open")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.aim")
  ModelAndView add(
      Code code,
      @ModelAttribute AimForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.add(form, worded, sending, code, visit), FORM, PlanController.at(code));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.open")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.aim")
  ModelAndView correct(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute AimForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.correct(id, form, worded, sending, code, visit), FORM, PlanController.at(code));
  }
}
