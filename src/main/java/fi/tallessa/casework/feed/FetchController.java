package fi.tallessa.casework.feed;

import fi.tallessa.web.Allow;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where another calendar fetches a feed: no cookie, no sign-in, and through the same doors. */
@Controller
class FetchController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final String AN_HOUR = "3600";

  private final Fetching fetching;
  private final Clock clock;
  private final Pace ofFeeds = new Pace();
  private final Pace ofStrangers = new Pace();

  FetchController(Fetching fetching, Clock clock) {
    this.fetching = fetching;
    this.clock = clock;
  }

  @GetMapping("/feeds/{secret}.ics")
  @Allow.Anyone(
      because = "another calendar cannot sign in; the secret in the address is what opens")
  ResponseEntity<byte[]> fetch(@PathVariable String secret, HttpServletRequest request) {
    var now = clock.instant();
    return fetching
        .known(secret, now)
        .flatMap(feed -> fetched(feed, has(request), now))
        .orElseGet(() -> nowhere(request.getRemoteAddr(), now));
  }

  private Optional<ResponseEntity<byte[]>> fetched(Feed feed, Optional<String> has, Instant now) {
    return ofFeeds.may(feed.id().toString(), now)
        ? fetching.fetch(feed, has, now).map(FetchController::answer)
        : Optional.of(later());
  }

  private static ResponseEntity<byte[]> answer(Fetching.Fetched fetched) {
    var answer =
        fetched.ics().isPresent()
            ? ResponseEntity.ok().contentType(CALENDAR)
            : ResponseEntity.status(HttpStatus.NOT_MODIFIED);
    return answer
        .eTag(fetched.tag())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(fetched.ics().map(ics -> ics.getBytes(StandardCharsets.UTF_8)).orElse(null));
  }

  /** Tags in quotes, one or many, perhaps said by a proxy to be weak (RFC 9110, 13.1.2). */
  private static Optional<String> has(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH));
  }

  private ResponseEntity<byte[]> nowhere(String address, Instant now) {
    return ofStrangers.may(address, now) ? ResponseEntity.notFound().build() : later();
  }

  private static ResponseEntity<byte[]> later() {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, AN_HOUR)
        .build();
  }
}
