package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes that somebody asked for a page of another role (ASVS 16.3.2): who and when in the database,
 * as with all that happens at the door; which page in the log, by its pattern, so that no code and
 * nothing typed comes along.
 */
@Component
class ClosedToRole {

  private static final Logger LOG = LoggerFactory.getLogger(ClosedToRole.class);

  private final SignInEvents events;
  private final Clock clock;

  ClosedToRole(SignInEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void note(SignedIn who, HttpServletRequest request) {
    LOG.warn(
        "Not open to a {}: {} {}",
        who.role(),
        request.getMethod(),
        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    events.add(Outcome.ROLE_REFUSED, who.worker(), Arrival.of(request, clock.instant()));
  }
}
