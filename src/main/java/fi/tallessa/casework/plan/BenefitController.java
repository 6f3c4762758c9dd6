package fi.tallessa.casework.plan;

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

/** Asking the customer how much it has helped. */
@Controller
@RequestMapping("/customers/{code}/plan/aims/{id}/benefit")
class BenefitController {

  private static final String FORM = "casework/plan/benefit";

  private final BenefitAsking asking;

  BenefitController(BenefitAsking asking) {
    this.asking = asking;
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
}
