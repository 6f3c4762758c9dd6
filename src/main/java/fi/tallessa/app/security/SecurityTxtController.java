package fi.tallessa.app.security;

import fi.tallessa.web.Allow;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to tell of a weakness; without a contact in the settings there is no such file. */
@Controller
class SecurityTxtController {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final SecurityTxt said;
  private final Clock clock;

  SecurityTxtController(@Value("${tallessa.security.contact}") String[] contacts, Clock clock) {
    this.said = new SecurityTxt(Stream.of(contacts).filter(one -> !one.isBlank()).toList());
    this.clock = clock;
  }

  @GetMapping("/.well-known/security.txt")
  @Allow.Anyone(because = "whoever found a weakness has no account; shows nobody's data")
  ResponseEntity<String> show() {
    return said.any()
        ? ResponseEntity.ok().contentType(TEXT).body(said.text(clock.instant()))
        : ResponseEntity.notFound().build();
  }
}
