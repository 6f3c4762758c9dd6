package fi.tallessa.customer.ages;

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
class AgesController {

  private static final String FORM = "customer/ages/asked";

  private final Ages ages;

  AgesController(Ages ages) {
    this.ages = ages;
  }

  @GetMapping("/customers/{code}/ages/13")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(ages.open(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/ages/13")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.asked")
  ModelAndView asked(Code code, @ModelAttribute AskedForm form, Sending sending, Visit visit) {
    return Screen.of(
        ages.asked(form, sending, code, visit),
        again ->
            again
                .map(page -> Screen.unsaved(FORM, page))
                .orElseGet(() -> Screen.redirect("/customers/" + code.shown())));
  }

  @PostMapping("/customers/{code}/ages/18/{id}/keeping")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.keep")
  ModelAndView keep(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(ages.keep(id, code, visit), AgesController::guardians);
  }

  @PostMapping("/customers/{code}/ages/18/{id}/erasure")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.erase")
  ModelAndView erase(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(ages.erase(id, code, visit), AgesController::guardians);
  }

  private static ModelAndView guardians(Code code) {
    return Screen.redirect("/customers/" + code.shown() + "#guardians");
  }
}
