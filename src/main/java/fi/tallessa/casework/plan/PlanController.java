package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A customer's plan, and what it has said. */
@Controller
class PlanController {

  private final PlanOpening opening;

  PlanController(PlanOpening opening) {
    this.opening = opening;
  }

  static String at(Code code) {
    return "/customers/" + code.shown() + "/plan";
  }

  @GetMapping("/customers/{code}/plan")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.read")
  ModelAndView show(Code code, Visit visit) {
    return Screen.of(opening.page(code, visit), page -> Screen.of("casework/plan/page", page));
  }

  @GetMapping("/customers/{code}/plan/aims/{id}/history")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.plan.history")
  ModelAndView history(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        opening.history(id, code, visit), page -> Screen.of("casework/plan/history", page));
  }
}
