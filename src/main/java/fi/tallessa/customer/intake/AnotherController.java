package fi.tallessa.customer.intake;

import fi.tallessa.customer.wording.Worded;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A customer of one service comes to another as well. */
@Controller
@RequestMapping("/customers/{code}/intake/new")
class AnotherController {

  private static final String PAGE = "customer/intake/another";

  private final Another another;

  AnotherController(Another another) {
    this.another = another;
  }

  /** Whoever is on the way already is shown that. */
  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.read")
  ModelAndView show(Code code, Visit visit) {
    return Screen.of(
        another.open(code, visit),
        page -> page.map(one -> Screen.of(PAGE, one)).orElseGet(() -> Screen.redirect(at(code))));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.another")
  ModelAndView come(
      Code code,
      @ModelAttribute AnotherForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(another.come(form, worded, sending, code, visit), PAGE, at(code));
  }

  private static String at(Code code) {
    return "/customers/" + code.shown() + "/intake";
  }
}
