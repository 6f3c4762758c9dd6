package fi.tallessa.rights.request;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rights desk: what is open, by its last day. */
@Controller
class DeskController {

  private final Desk desk;

  DeskController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping("/rights")
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER},
      opens = "rights.request.list")
  ModelAndView queue(
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String strangers,
      SignedIn me,
      Visit visit) {
    return Screen.of("rights/request/desk", desk.page(after, strangers, me.decides(), visit));
  }
}
