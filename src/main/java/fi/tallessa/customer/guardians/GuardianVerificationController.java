package fi.tallessa.customer.guardians;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GuardianVerificationController {

  private static final String FORM = "customer/guardians/verification";

  private final GuardianVerifying verifying;

  GuardianVerificationController(GuardianVerifying verifying) {
    this.verifying = verifying;
  }

  @GetMapping("/customers/{code}/guardians/{id}/verification")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(verifying.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/guardians/{id}/verification")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.verify")
  ModelAndView verify(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute GuardianVerificationForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(verifying.verify(id, form, sending, code, visit), again -> shown(again, code));
  }

  private static ModelAndView shown(Optional<GuardianVerificationPage> again, Code code) {
    return again
        .map(page -> page.changed() ? Screen.conflicting(FORM, page) : Screen.unsaved(FORM, page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "#guardians"));
  }
}
