package fi.tallessa.customer.guardians;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GuardianHistoryController {

  private final GuardianHistory history;

  GuardianHistoryController(GuardianHistory history) {
    this.history = history;
  }

  @GetMapping("/customers/{code}/guardians/{id}/history")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.guardian.history")
  ModelAndView show(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        history.of(id, code, visit), page -> Screen.of("customer/guardians/history", page));
  }
}
