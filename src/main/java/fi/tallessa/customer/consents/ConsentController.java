package fi.tallessa.customer.consents;

import fi.tallessa.customer.say.SayForm;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One consent: what was said, whether that can be proved, and what is kept from guardians. */
@Controller
@RequestMapping("/customers/{code}/consents/{item}")
class ConsentController {

  private static final String PAGE = "customer/consents/page";

  private final ConsentReading reading;

  ConsentController(ConsentReading reading) {
    this.reading = reading;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.read")
  ModelAndView read(Code code, @PathVariable("item") String item, Visit visit) {
    return Screen.of(reading.read(item, code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/denial")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.deny")
  ModelAndView deny(
      Code code,
      @PathVariable("item") String item,
      @ModelAttribute SayForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        reading.deny(item, form, sending, code, visit), again -> done(again, code, item));
  }

  @PostMapping("/denial/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.deny")
  ModelAndView allow(
      Code code,
      @PathVariable("item") String item,
      @ModelAttribute SayForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        reading.allow(item, form, sending, code, visit), again -> done(again, code, item));
  }

  private static ModelAndView done(Optional<ConsentPage> again, Code code, String item) {
    return again
        .map(page -> Screen.unsaved(PAGE, page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "/consents/" + item));
  }
}
