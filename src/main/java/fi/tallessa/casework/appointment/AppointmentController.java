package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AppointmentController {

  private static final String PAGE = "casework/appointment/page";

  private final Moving moving;
  private final BringingBack bringing;

  AppointmentController(Moving moving, BringingBack bringing) {
    this.moving = moving;
    this.bringing = bringing;
  }

  @GetMapping("/customers/{code}/appointments/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.open")
  ModelAndView open(Code code, @PathVariable UUID id, Locale locale, Visit visit) {
    return Screen.of(
        moving.open(id, code, locale.getLanguage(), visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/customers/{code}/appointments/{id}/move")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.move")
  ModelAndView move(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute MoveForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        moving.move(id, form, sending, code, visit), again -> shown(again, address(code, id)));
  }

  @PostMapping("/customers/{code}/appointments/{id}/cancellation")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.cancel")
  ModelAndView cancel(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute MoveForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        moving.cancel(id, form, sending, code, visit), again -> shown(again, address(code, id)));
  }

  @PostMapping("/customers/{code}/appointments/{id}/cancellation/undo")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.bring_back")
  ModelAndView back(Code code, @PathVariable UUID id, Locale locale, Visit visit) {
    return Screen.of(
        bringing.back(id, code, locale.getLanguage(), visit),
        again -> shown(again, address(code, id)));
  }

  private static ModelAndView shown(Optional<AppointmentPage> again, String onwards) {
    return again
        .map(page -> page.changed() ? Screen.conflicting(PAGE, page) : Screen.unsaved(PAGE, page))
        .orElseGet(() -> Screen.redirect(onwards));
  }

  private static String address(Code code, UUID id) {
    return "/customers/" + code.shown() + "/appointments/" + id;
  }
}
