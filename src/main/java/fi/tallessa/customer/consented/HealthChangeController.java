package fi.tallessa.customer.consented;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing an entry on health, and what it said before: each a line of its own in the log. */
@Controller
class HealthChangeController {

  private static final String AT = "/customers/{code}/health/{id}";

  private final ConsentedChanging changing;

  HealthChangeController(ConsentedChanging changing) {
    this.changing = changing;
  }

  @GetMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.form")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(changing.open(Store.HEALTH, id, code, visit), ConsentedScreens::form);
  }

  @PostMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.change")
  ModelAndView change(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute ConsentedForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changing.change(Store.HEALTH, id, form, worded, sending, code, visit),
        written -> ConsentedScreens.of(written, Store.HEALTH, code));
  }

  @GetMapping(AT + "/history")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.history")
  ModelAndView history(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        changing.history(Store.HEALTH, id, code, visit),
        page -> Screen.of("customer/consented/history", page));
  }
}
