package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second of two who give somebody everything anew (D11). */
@Controller
class ConfirmationController {

  private final WayBack wayBack;

  ConfirmationController(WayBack wayBack) {
    this.wayBack = wayBack;
  }

  @GetMapping("/staff/confirmations")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView list(SignedIn me, Visit visit) {
    return Screen.of("staff/wayback/waiting", wayBack.waiting(me, visit));
  }

  @PostMapping("/staff/confirmations/{id}")
  @Proven
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView confirm(@PathVariable UUID id, Visit visit) {
    wayBack.confirm(id, visit);
    return Screen.redirect("/staff/confirmations");
  }
}
