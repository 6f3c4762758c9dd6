package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/customers/{code}/consents/{item}/invalidation")
class InvalidationController {

  private static final String FORM = "customer/consents/invalidation";

  private final Invalidating invalidating;

  InvalidationController(Invalidating invalidating) {
    this.invalidating = invalidating;
  }

  @GetMapping
  @Allow(value = Role.MANAGER, opens = "customer.consent.open")
  ModelAndView open(Code code, @PathVariable("item") String item, Visit visit) {
    return Screen.of(invalidating.open(item, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(value = Role.MANAGER, opens = "customer.consent.invalidate")
  ModelAndView invalidate(
      Code code,
      @PathVariable("item") String item,
      @RequestParam(defaultValue = "") String reason,
      Sending sending,
      Visit visit) {
    return Screen.of(
        invalidating.invalidate(item, reason, sending, code, visit),
        again ->
            again
                .map(page -> Screen.unsaved(FORM, page))
                .orElseGet(
                    () -> Screen.redirect("/customers/" + code.shown() + "/consents/" + item)));
  }
}
