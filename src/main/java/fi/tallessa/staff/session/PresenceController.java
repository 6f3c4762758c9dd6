package fi.tallessa.staff.session;

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
  @Allow(everybody = true)
  ResponseEntity<Void> here() {
    return ResponseEntity.noContent().build();
  }
}
