package fi.tallessa.customer.data;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In large plain words, for the customer to read along on the worker's screen. */
@Controller
class ReadingController {

  private static final String PAGE = "customer/data/reading";

  private final ReadingAlong reading;

  ReadingController(ReadingAlong reading) {
    this.reading = reading;
  }

  @GetMapping("/customers/{code}/data/reading")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.open")
  ModelAndView open(Code code, @RequestParam(defaultValue = "") List<String> seen, Visit visit) {
    return Screen.of(reading.open(seen, code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/customers/{code}/data/reading")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.verify")
  ModelAndView said(
      Code code, @ModelAttribute VerificationForm form, Sending sending, Visit visit) {
    return Screen.of(reading.said(form, sending, code, visit), again -> shown(again, form, code));
  }

  private static ModelAndView shown(Optional<ReadingPage> again, VerificationForm form, Code code) {
    return again
        .map(page -> page.changed() ? Screen.conflicting(PAGE, page) : Screen.unsaved(PAGE, page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + onwards(form)));
  }

  /** What is not right is corrected at once, and the reading goes on after it. */
  private static String onwards(VerificationForm form) {
    return form.next()
        .map(field -> new Reading("reading", form.seen()).correcting(field))
        .orElse("#data");
  }
}
