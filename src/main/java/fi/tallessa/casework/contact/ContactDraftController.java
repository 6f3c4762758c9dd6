package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafts of contacts, kept while somebody types and by a button. */
@Controller
@RequestMapping("/customers/{code}/contacts/{which}/draft")
class ContactDraftController {

  private final ContactKeeping keeping;
  private final ContactGoingOn goingOn;

  ContactDraftController(ContactKeeping keeping, ContactGoingOn goingOn) {
    this.keeping = keeping;
    this.goingOn = goingOn;
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.draft")
  ModelAndView keep(
      Code code,
      @PathVariable("which") String which,
      @RequestParam Map<String, String> sent,
      @RequestHeader(name = "HX-Request", required = false) String asTyped,
      Sending sending,
      Visit visit) {
    var form = new ContactForm(sent);
    return asTyped == null
        ? Screen.of(
            keeping.keep(which, form, sending, code, visit),
            came -> ContactScreens.kept(came, code, which))
        : Screen.of(
            keeping.typed(which, form, code, visit), saving -> Screen.of("drafts/saving", saving));
  }

  @PostMapping("/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.draft")
  ModelAndView drop(Code code, @PathVariable("which") String which, Visit visit) {
    return Screen.of(
        goingOn.drop(which, code, visit), gone -> Screen.redirect("/customers/" + code.shown()));
  }

  /**
   * @param worker who left it
   * @param about which of theirs
   */
  @PostMapping("/adoption")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.draft")
  ModelAndView adopt(
      Code code,
      @PathVariable("which") String which,
      @RequestParam(name = "worker", defaultValue = "") String worker,
      @RequestParam(name = "about", defaultValue = "") String about,
      Visit visit) {
    return Screen.of(
        goingOn.adopt(
            which, worker, WholeUuid.drawn(about).orElse(ContactDrafts.NEW.about()), code, visit),
        adopted -> Screen.redirect("/customers/" + code.shown() + "/contacts/" + which));
  }
}
