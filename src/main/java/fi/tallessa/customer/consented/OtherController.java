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

/** Other information, by consent. */
@Controller
class OtherController {

  private static final String AT = "/customers/{code}/other";

  private final ConsentedWriting writing;
  private final ConsentedKeeping keeping;

  OtherController(ConsentedWriting writing, ConsentedKeeping keeping) {
    this.writing = writing;
    this.keeping = keeping;
  }

  @GetMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(keeping.open(Store.OTHER, code, visit), ConsentedScreens::list);
  }

  @GetMapping(AT + "/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.open")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(Store.OTHER, code, visit), ConsentedScreens::form);
  }

  @PostMapping(AT + "/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.add")
  ModelAndView add(
      Code code,
      @ModelAttribute ConsentedForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        writing.add(Store.OTHER, form, worded, sending, code, visit),
        written -> ConsentedScreens.of(written, Store.OTHER, code));
  }

  @PostMapping(AT + "/{id}/verification")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.verify")
  ModelAndView verify(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute ConsentedVerification said,
      Sending sending,
      Visit visit) {
    return Screen.of(
        keeping.verify(Store.OTHER, id, said, sending, code, visit),
        again -> ConsentedScreens.of(again, Store.OTHER, code));
  }

  @PostMapping(AT + "/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.other.remove")
  ModelAndView remove(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        keeping.remove(Store.OTHER, id, code, visit),
        gone -> Screen.redirect(Store.OTHER.address(code)));
  }
}
