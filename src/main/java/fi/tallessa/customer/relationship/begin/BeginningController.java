package fi.tallessa.customer.relationship.begin;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A line manager who has opened the file with a reason begins a new relationship in it. */
@Controller
class BeginningController {

  private static final String FORM = "customer/relationship/begin/page";

  private final BeginningAnew beginning;

  BeginningController(BeginningAnew beginning) {
    this.beginning = beginning;
  }

  @GetMapping("/customers/{code}/relationship/new")
  @Allow(value = Role.MANAGER, opens = "customer.relationship.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(beginning.open(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/relationship")
  @Allow(value = Role.MANAGER, opens = "customer.relationship.begin")
  ModelAndView begin(Code code, @ModelAttribute BeginForm form, Sending sending, Visit visit) {
    return Screen.after(
        beginning.begin(form, sending, code, visit),
        FORM,
        "/customers/" + code.shown() + "#relationship");
  }
}
