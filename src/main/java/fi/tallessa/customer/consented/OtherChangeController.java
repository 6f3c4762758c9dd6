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

/** Changing an entry of other information, and what it said before. */
@Controller
class OtherChangeController {

  private static final String AT = "/customers/{code}/other/{id}";

  private final ConsentedChanging changing;

  OtherChangeController(ConsentedChanging changing) {
    this.changing = changing;
  }

  @GetMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(changing.open(Store.OTHER, id, code, visit), ConsentedScreens::form);
  }

  @PostMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.change")
  ModelAndView change(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute ConsentedForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changing.change(Store.OTHER, id, form, worded, sending, code, visit),
        written -> ConsentedScreens.of(written, Store.OTHER, code));
  }

  @GetMapping(AT + "/history")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.history")
  ModelAndView history(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        changing.history(Store.OTHER, id, code, visit),
        page -> Screen.of("customer/consented/history", page));
  }
}
