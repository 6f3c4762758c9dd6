package fi.tallessa.casework.feed;

import fi.tallessa.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The whole address of a feed, and how it comes to the page that shows it right after: in a cookie
 * for a minute, which no script reads, as the register itself forgets it at once.
 */
@Component
class FeedAddress {

  private static final String NAME = "__Host-feed";
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final PublicAddress address;

  FeedAddress(PublicAddress address) {
    this.address = address;
  }

  String of(FeedSecret secret) {
    return address.of("/feeds/" + secret.value() + ".ics");
  }

  static String carried(FeedSecret secret) {
    return ResponseCookie.from(NAME, secret.value())
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Strict")
        .maxAge(A_MINUTE)
        .build()
        .toString();
  }

  static Optional<FeedSecret> in(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(cookie -> Objects.requireNonNullElse(cookie.getValue(), ""))
        .findFirst()
        .flatMap(FeedSecret::parse);
  }
}
