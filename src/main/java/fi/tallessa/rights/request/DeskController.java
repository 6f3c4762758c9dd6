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

  /**
   * @param after the place after which requests are shown, and {@code from} those of strangers
   */
  @GetMapping("/rights")
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER},
      opens = "rights.request.list")
  ModelAndView queue(
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String from,
      SignedIn me,
      Visit visit) {
    return Screen.of("rights/request/desk", desk.page(after, from, me.decides(), visit));
  }
}
