package fi.tallessa.staff.session;

import fi.tallessa.staff.webauthn.Ceremonies;
import fi.tallessa.web.Allow;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** What a passkey is asked to sign, for the script that asks it. */
@Controller
class PasskeyChallengeController {

  private final Ceremonies ceremonies;
  private final Clock clock;

  PasskeyChallengeController(Ceremonies ceremonies, Clock clock) {
    this.ceremonies = ceremonies;
    this.clock = clock;
  }

  @PostMapping("/passkey/challenge")
  @Allow.Anyone(because = "open to whoever has shown a password, also before a locked screen")
  ResponseEntity<String> ask(Session mine) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(ceremonies.toShow(mine.worker(), clock.instant()));
  }
}
