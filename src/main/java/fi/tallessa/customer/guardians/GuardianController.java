package fi.tallessa.customer.guardians;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GuardianController {

  private static final String FORM = "customer/guardians/page";
  private static final String CONFLICT = "customer/guardians/conflict";

  private final GuardianChanges changes;

  GuardianController(GuardianChanges changes) {
    this.changes = changes;
  }

  @GetMapping("/customers/{code}/guardians/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.tell")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(changes.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/guardians/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.add")
  ModelAndView add(Code code, @ModelAttribute GuardianForm form, Sending sending, Visit visit) {
    return Screen.of(changes.add(form, sending, code, visit), changed -> shown(changed, code));
  }

  @GetMapping("/customers/{code}/guardians/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(changes.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/guardians/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.change")
  ModelAndView change(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute GuardianForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changes.change(id, form, sending, code, visit), changed -> shown(changed, code));
  }

  @PostMapping("/customers/{code}/guardians/{id}/choice")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.change")
  ModelAndView choose(
      Code code,
      @PathVariable("id") String id,
      @RequestParam Map<String, String> sent,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changes.settle(id, Choices.of(sent), sending, code, visit),
        changed -> shown(changed, code));
  }

  private static ModelAndView shown(GuardianChanged changed, Code code) {
    return switch (changed) {
      case GuardianChanged.Saved() -> Screen.redirect("/customers/" + code.shown() + "#guardians");
      case GuardianChanged.Added(var id) ->
          Screen.redirect("/customers/" + code.shown() + "/guardians/" + id + "/custody");
      case GuardianChanged.Unsaved(var page) -> Screen.unsaved(FORM, page);
      case GuardianChanged.Conflicted(var page) ->
          page.problems().isEmpty()
              ? Screen.conflicting(CONFLICT, page)
              : Screen.unsaved(CONFLICT, page);
    };
  }
}
