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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing down a contact. */
@Controller
@RequestMapping("/customers/{code}/contacts/new")
class ContactController {

  private final ContactWriting writing;

  ContactController(ContactWriting writing) {
    this.writing = writing;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(writing.open(code, visit), ContactScreens::form);
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.add")
  ModelAndView write(
      Code code, @RequestParam Map<String, String> sent, Sending sending, Visit visit) {
    return Screen.of(
        writing.write(new ContactForm(sent), sending, code, visit),
        came -> ContactScreens.of(came, code));
  }
}
