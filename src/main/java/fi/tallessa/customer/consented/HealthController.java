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

/** Health, by explicit consent. To open it is a line of its own in the log. */
@Controller
class HealthController {

  private static final String AT = "/customers/{code}/health";

  private final ConsentedWriting writing;
  private final ConsentedKeeping keeping;

  HealthController(ConsentedWriting writing, ConsentedKeeping keeping) {
    this.writing = writing;
    this.keeping = keeping;
  }

  @GetMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(keeping.open(Store.HEALTH, code, visit), ConsentedScreens::list);
  }

  @GetMapping(AT + "/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.form")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(Store.HEALTH, code, visit), ConsentedScreens::form);
  }

  @PostMapping(AT + "/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.add")
  ModelAndView add(
      Code code,
      @ModelAttribute ConsentedForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        writing.add(Store.HEALTH, form, worded, sending, code, visit),
        written -> ConsentedScreens.of(written, Store.HEALTH, code));
  }

  @PostMapping(AT + "/{id}/verification")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.verify")
  ModelAndView verify(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute ConsentedVerification said,
      Sending sending,
      Visit visit) {
    return Screen.of(
        keeping.verify(Store.HEALTH, id, said, sending, code, visit),
        again -> ConsentedScreens.of(again, Store.HEALTH, code));
  }

  @PostMapping(AT + "/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.remove")
  ModelAndView remove(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        keeping.remove(Store.HEALTH, id, code, visit),
        gone -> Screen.redirect(Store.HEALTH.address(code)));
  }
}
