package fi.tallessa.customer.data;

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
import org.springframework.web.servlet.ModelAndView;

/** Of one field, or of all that is not yet verified. */
@Controller
class VerificationController {
  private static final String ONE = "/customers/{code}/data/{field}/verification";
  private static final String ALL = "/customers/{code}/data/verification";

  private final Verifications verifications;

  VerificationController(Verifications verifications) {
    this.verifications = verifications;
  }

  @GetMapping({ONE, ALL})
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.open")
  ModelAndView open(Code code, @PathVariable("field") Optional<String> field, Visit visit) {
    return Screen.of(
        verifications.open(field, code, visit),
        page -> Screen.of("customer/data/verification", page));
  }

  @PostMapping({ONE, ALL})
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.verify")
  ModelAndView verify(
      Code code,
      @PathVariable("field") Optional<String> field,
      @ModelAttribute VerificationForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        verifications.verify(field, form, sending, code, visit), again -> shown(again, code));
  }

  private static ModelAndView shown(Optional<VerificationPage> again, Code code) {
    return again
        .map(
            page ->
                page.changed()
                    ? Screen.conflicting("customer/data/verification", page)
                    : Screen.unsaved("customer/data/verification", page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "#data"));
  }
}
