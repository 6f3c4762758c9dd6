package fi.tallessa.access.designation;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WaitingController {

  private final WaitingForManagers waiting;

  WaitingController(WaitingForManagers waiting) {
    this.waiting = waiting;
  }

  @GetMapping("/reviews/designations")
  @Allow(
      value = {Role.MANAGER, Role.APPROVER},
      opens = "access.designation.list")
  ModelAndView list(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("access/designation/waiting", waiting.page(after, visit));
  }
}
