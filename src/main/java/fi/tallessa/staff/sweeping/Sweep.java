package fi.tallessa.staff.sweeping;

import fi.tallessa.staff.proof.RecoveryCodes;
import fi.tallessa.staff.proof.Tries;
import fi.tallessa.staff.session.Sessions;
import fi.tallessa.staff.webauthn.Challenges;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every hour, what is promised by minutes and hours: sessions that are over, tries older than a
 * day, codes on paper that nobody put away, and what a passkey was asked in vain. What is promised
 * by months goes at night ({@link OldTraces}). The reasons are in {@code
 * docs/decisions/0007-sessions.md}.
 */
@Component
class Sweep {

  private final Sessions sessions;
  private final Tries tries;
  private final RecoveryCodes recovery;
  private final Challenges challenges;
  private final Clock clock;

  Sweep(
      Sessions sessions, Tries tries, RecoveryCodes recovery, Challenges challenges, Clock clock) {
    this.sessions = sessions;
    this.tries = tries;
    this.recovery = recovery;
    this.challenges = challenges;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT1H")
  @Transactional
  void sweep() {
    var now = clock.instant();
    sessions.sweep(now);
    tries.forgetOld(now);
    recovery.sweep(now);
    challenges.sweep(now);
  }
}
