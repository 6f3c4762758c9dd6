package fi.tallessa.access.designation;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DesignationController {

  private static final String PAGE = "access/designation/page";

  private final Designating designating;

  DesignationController(Designating designating) {
    this.designating = designating;
  }

  @GetMapping("/customers/{code}/designations")
  @Allow(value = Role.MANAGER, opens = "access.designation.read")
  ModelAndView page(Code code, Visit visit) {
    return Screen.of(designating.page(code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/customers/{code}/designations")
  @Allow(value = Role.MANAGER, opens = "access.designation.designate")
  ModelAndView designate(
      Code code, @ModelAttribute DesignationForm form, Sending sending, Visit visit) {
    return switch (sending.act(designating.check(form, visit))) {
      case Result.Faulty<Proposal>(var problems) -> unsaved(code, form, problems, visit);
      case Result.Fine<Proposal>(var proposal) ->
          Screen.of(
              designating.designate(code, proposal, visit),
              result ->
                  result.isFine() ? done(code) : unsaved(code, form, result.problems(), visit));
    };
  }

  @PostMapping("/customers/{code}/designations/{id}/end")
  @Allow(value = Role.MANAGER, opens = "access.designation.end")
  ModelAndView end(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(designating.end(code, id, visit), permit -> done(code));
  }

  @PostMapping("/customers/{code}/designations/{id}/health")
  @Allow(value = Role.MANAGER, opens = "access.designation.give")
  ModelAndView giveHealth(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(designating.giveHealth(code, id, visit), given -> done(code));
  }

  @PostMapping("/customers/{code}/designations/{id}/health/removal")
  @Allow(value = Role.MANAGER, opens = "access.designation.take")
  ModelAndView takeHealth(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(designating.takeHealth(code, id, visit), taken -> done(code));
  }

  @PostMapping("/customers/{code}/designations/{id}/review")
  @Allow(
      value = {Role.MANAGER, Role.APPROVER},
      opens = "access.designation.review")
  ModelAndView see(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        designating.see(code, id, visit), permit -> Screen.redirect("/reviews/designations"));
  }

  private ModelAndView unsaved(Code code, DesignationForm form, Problems problems, Visit visit) {
    return Screen.of(
        designating.page(code, form, problems, visit), page -> Screen.unsaved(PAGE, page));
  }

  private static ModelAndView done(Code code) {
    return Screen.redirect("/customers/" + code.shown() + "/designations");
  }
}
