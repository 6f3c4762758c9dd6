package fi.tallessa.staff.session;

import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * "Still there?" – "Go on": a deliberate act, and like every one it is seen when the session is
 * looked up ({@link SessionContexts}). The ten hours go on all the same.
 */
@Controller
class PresenceController {

  @PostMapping("/me/presence")
  @Allow({
    Role.WORKER,
    Role.MANAGER,
    Role.DATA_PROTECTION,
    Role.APPROVER,
    Role.STATISTICS,
    Role.OPERATOR
  })
  ResponseEntity<Void> here() {
    return ResponseEntity.noContent().build();
  }
}
