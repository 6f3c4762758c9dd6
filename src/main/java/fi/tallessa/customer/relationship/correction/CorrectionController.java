package fi.tallessa.customer.relationship.correction;

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

@Controller
@RequestMapping("/customers/{code}/relationship/{id}/correction")
class CorrectionController {

  private static final String FORM = "customer/relationship/correction/page";

  private final Correcting correcting;

  CorrectionController(Correcting correcting) {
    this.correcting = correcting;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.relationship.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(correcting.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.relationship.correct")
  ModelAndView correct(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute CorrectionForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        correcting.correct(id, form, sending, code, visit), again -> shown(again, code));
  }

  private static ModelAndView shown(Optional<CorrectionPage> again, Code code) {
    return again
        .map(page -> page.changed() ? Screen.conflicting(FORM, page) : Screen.unsaved(FORM, page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "#relationship"));
  }
}
