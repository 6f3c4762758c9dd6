package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A contact that is there: putting it right, taking it back, what it said before. */
@Controller
@RequestMapping("/customers/{code}/contacts/{id}")
class KeptContactController {

  private final ContactCorrecting correcting;
  private final ContactUndoing undoing;
  private final ContactHistory history;

  KeptContactController(
      ContactCorrecting correcting, ContactUndoing undoing, ContactHistory history) {
    this.correcting = correcting;
    this.undoing = undoing;
    this.history = history;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.open")
  ModelAndView open(
      Code code,
      @PathVariable("id") String id,
      @RequestParam(defaultValue = "") String why,
      Visit visit) {
    return Screen.of(correcting.open(ContactId.of(id), why, code, visit), ContactScreens::form);
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.correct")
  ModelAndView correct(
      Code code,
      @PathVariable("id") String id,
      @RequestParam Map<String, String> sent,
      Sending sending,
      Visit visit) {
    return Screen.of(
        correcting.correct(ContactId.of(id), new ContactForm(sent), sending, code, visit),
        came -> ContactScreens.of(came, code));
  }

  @PostMapping("/undo")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.undo")
  ModelAndView undo(Code code, @PathVariable("id") String id, Visit visit) {
    var file = "/customers/" + code.shown();
    return Screen.of(
        undoing.undo(ContactId.of(id), code, visit),
        not ->
            Screen.redirect(
                file + "/contacts/" + not.map(why -> id + "?why=" + why.code()).orElse("new")));
  }

  @GetMapping("/history")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.history")
  ModelAndView history(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        history.of(ContactId.of(id), code, visit),
        page -> Screen.of("casework/contact/history", page));
  }
}
