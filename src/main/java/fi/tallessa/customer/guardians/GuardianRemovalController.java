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
class GuardianRemovalController {

  private static final String FORM = "customer/guardians/removal";

  private final GuardianRemoving removing;

  GuardianRemovalController(GuardianRemoving removing) {
    this.removing = removing;
  }

  @GetMapping("/customers/{code}/guardians/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(removing.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/guardians/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.remove")
  ModelAndView remove(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute GuardianRemovalForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(removing.remove(id, form, sending, code, visit), again -> shown(again, code));
  }

  private static ModelAndView shown(Optional<GuardianRemovalPage> again, Code code) {
    return again
        .map(
            page ->
                page.problems().isEmpty()
                    ? Screen.conflicting(FORM, page)
                    : Screen.unsaved(FORM, page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "#guardians"));
  }
}
