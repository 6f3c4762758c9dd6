package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking the customer how much it has helped. */
@Controller
@RequestMapping("/customers/{code}/plan/aims/{id}/benefit")
class BenefitController {

  private static final String FORM = "casework/plan/benefit";

  private final BenefitAsking asking;
  private final BenefitCorrecting correcting;

  BenefitController(BenefitAsking asking, BenefitCorrecting correcting) {
    this.asking = asking;
    this.correcting = correcting;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.open")
  ModelAndView blank(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(asking.blank(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.ask")
  ModelAndView add(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute BenefitForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(asking.add(id, form, sending, code, visit), FORM, PlanController.at(code));
  }

  @GetMapping("/{on}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.open")
  ModelAndView open(
      Code code,
      @PathVariable UUID id,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      Visit visit) {
    return Screen.of(correcting.open(id, on, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/{on}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.answer")
  ModelAndView correct(
      Code code,
      @PathVariable UUID id,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @ModelAttribute BenefitForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        correcting.correct(id, on, form, sending, code, visit), FORM, PlanController.at(code));
  }
}
