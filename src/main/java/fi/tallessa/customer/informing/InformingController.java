package fi.tallessa.customer.informing;

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

@Controller
class InformingController {

  private static final String PAGE = "customer/informing/page";

  private final Informed informed;

  InformingController(Informed informed) {
    this.informed = informed;
  }

  @GetMapping("/customers/{code}/informing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.informing.read")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(informed.open(code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/customers/{code}/informing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.informing.told")
  ModelAndView told(Code code, @ModelAttribute InformingForm form, Sending sending, Visit visit) {
    return Screen.after(informed.told(form, sending, code, visit), PAGE, path(code));
  }

  /** We spoke with somebody of whom others had told us, today. */
  @PostMapping("/customers/{code}/informing/{who}/contact")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.informing.used")
  ModelAndView reached(Code code, @PathVariable("who") String who, Visit visit) {
    return Screen.of(
        informed.used(who, FirstUse.Kind.REACHED, code, visit), InformingController::page);
  }

  /** What others told us of somebody went on to somebody else, today. */
  @PostMapping("/customers/{code}/informing/{who}/disclosure")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.informing.used")
  ModelAndView passedOn(Code code, @PathVariable("who") String who, Visit visit) {
    return Screen.of(
        informed.used(who, FirstUse.Kind.PASSED_ON, code, visit), InformingController::page);
  }

  private static ModelAndView page(Code code) {
    return Screen.redirect(path(code));
  }

  private static String path(Code code) {
    return "/customers/" + code.shown() + "/informing";
  }
}
