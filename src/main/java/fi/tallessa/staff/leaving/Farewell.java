package fi.tallessa.staff.leaving;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Left;
import fi.tallessa.staff.LetterKeys;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Credentials;
import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.RecoveryCodes;
import fi.tallessa.staff.session.ParallelSessions;
import fi.tallessa.staff.webauthn.Passkeys;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything ends at once: sessions, password, authenticator, passkeys, codes on paper, known
 * browsers, links, services, leading and being led, and which keys were off; and, in the same
 * transaction, what other modules end. The name stays, for whoever asks who has looked; the user
 * name is free.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Farewell {

  private final Workers workers;
  private final ParallelSessions sessions;
  private final Credentials credentials;
  private final RecoveryCodes recovery;
  private final Passkeys passkeys;
  private final Devices devices;
  private final OneTimeLinks links;
  private final Memberships memberships;
  private final Leaders leaders;
  private final LetterKeys letters;
  private final ApplicationEventPublisher events;

  Farewell(
      Workers workers,
      ParallelSessions sessions,
      Credentials credentials,
      RecoveryCodes recovery,
      Passkeys passkeys,
      Devices devices,
      OneTimeLinks links,
      Memberships memberships,
      Leaders leaders,
      LetterKeys letters,
      ApplicationEventPublisher events) {
    this.workers = workers;
    this.sessions = sessions;
    this.credentials = credentials;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.devices = devices;
    this.links = links;
    this.memberships = memberships;
    this.leaders = leaders;
    this.letters = letters;
    this.events = events;
  }

  /**
   * @param first day on which nothing opens any more
   */
  void say(WorkerId worker, WorkerId by, LocalDate first, Instant at) {
    workers.leaves(worker, first.minusDays(1));
    workers.freeUserName(worker);
    sessions.endAll(worker);
    credentials.forget(worker);
    recovery.forget(worker);
    passkeys.forget(worker);
    devices.forget(worker);
    links.withdraw(worker, by, at);
    memberships.endAfter(worker, first.minusDays(1));
    leaders.endFrom(worker, first);
    letters.forget(worker);
    events.publishEvent(new Left(worker, by, at));
  }
}
