package fi.tallessa.customer.bases;

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
class BasisController {

  private static final String FORM = "customer/bases/page";

  private final BasisChanges changes;

  BasisController(BasisChanges changes) {
    this.changes = changes;
  }

  @GetMapping("/customers/{code}/bases/{group}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.bases.open")
  ModelAndView open(Code code, @PathVariable("group") String group, Visit visit) {
    return Screen.of(changes.open(group, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/bases/{group}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.bases.change")
  ModelAndView change(
      Code code,
      @PathVariable("group") String group,
      @ModelAttribute BasisForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changes.change(group, form, sending, code, visit), changed -> shown(changed, code));
  }

  private static ModelAndView shown(BasisChanged changed, Code code) {
    return switch (changed) {
      case BasisChanged.Saved() -> Screen.redirect("/customers/" + code.shown() + "#bases");
      case BasisChanged.Unsaved(var page) -> Screen.unsaved(FORM, page);
      case BasisChanged.Conflicted(var page) -> Screen.conflicting(FORM, page);
    };
  }
}
