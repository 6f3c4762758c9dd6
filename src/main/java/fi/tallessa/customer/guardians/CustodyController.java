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
class CustodyController {

  private static final String FORM = "customer/guardians/custody";

  private final CustodyRecording recording;

  CustodyController(CustodyRecording recording) {
    this.recording = recording;
  }

  @GetMapping("/customers/{code}/guardians/{id}/custody")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.tell")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(recording.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/guardians/{id}/custody")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.custody")
  ModelAndView record(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute CustodyForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(recording.record(id, form, sending, code, visit), again -> shown(again, code));
  }

  private static ModelAndView shown(Optional<CustodyPage> again, Code code) {
    return again
        .map(page -> page.changed() ? Screen.conflicting(FORM, page) : Screen.unsaved(FORM, page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "#guardians"));
  }
}
