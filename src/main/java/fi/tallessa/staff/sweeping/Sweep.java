package fi.tallessa.staff.sweeping;

import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Tries;
import fi.tallessa.staff.session.Sessions;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every hour, what nobody needs any more: sessions that are over, tries older than a day, browsers
 * not used for half a year, and what happened at the door more than 24 months ago (D24). The
 * reasons are in {@code docs/decisions/0007-sessions.md}.
 */
@Component
class Sweep {

  private final Sessions sessions;
  private final Tries tries;
  private final Devices devices;
  private final SignInEvents events;
  private final Clock clock;

  Sweep(Sessions sessions, Tries tries, Devices devices, SignInEvents events, Clock clock) {
    this.sessions = sessions;
    this.tries = tries;
    this.devices = devices;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT1H")
  @Transactional
  void sweep() {
    var now = clock.instant();
    sessions.sweep(now);
    tries.forgetOld(now);
    devices.sweep(now);
    events.sweep(now);
  }
}
