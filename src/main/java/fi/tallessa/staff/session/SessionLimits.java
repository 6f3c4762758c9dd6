package fi.tallessa.staff.session;

import fi.tallessa.web.Lasting;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts (ASVS 7.1.1, 7.3.1, 7.3.2); the reasons are in {@code
 * docs/decisions/0007-sessions.md}.
 *
 * @param idle without a click; what the page does by itself does not count. Then the screen locks
 * @param locked from the last click until a locked session is over
 * @param whole from signing in, however busy
 * @param halfway from the password to the code
 * @param touch how exactly the last click is known
 */
@ConfigurationProperties("tallessa.session")
record SessionLimits(
    @DefaultValue("15m") Duration idle,
    @DefaultValue("4h") Duration locked,
    @DefaultValue("10h") Duration whole,
    @DefaultValue("10m") Duration halfway,
    @DefaultValue("30s") Duration touch) {

  /** As a page may count on it: the last click is known to the register a little late. */
  Lasting lasting(Instant began, Instant now) {
    return new Lasting(began, quiet(), Duration.between(now, began.plus(whole)));
  }

  boolean touchIsDue(Instant touched, Instant now) {
    return !now.isBefore(touched.plus(touch));
  }

  /** Nobody is there as far as a page can tell, which knows the last click no better than this. */
  Duration quiet() {
    return idle.minus(touch);
  }
}
