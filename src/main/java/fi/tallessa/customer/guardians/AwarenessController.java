package fi.tallessa.customer.guardians;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
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
class AwarenessController {

  private static final String FORM = "customer/guardians/awareness";

  private final AwarenessRecording recording;

  AwarenessController(AwarenessRecording recording) {
    this.recording = recording;
  }

  @GetMapping("/customers/{code}/guardians/{id}/awareness")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.tell")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(recording.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/guardians/{id}/awareness")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.aware")
  ModelAndView record(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute AwarenessForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        recording.record(id, form, sending, code, visit),
        FORM,
        "/customers/" + code.shown() + "#guardians");
  }
}
