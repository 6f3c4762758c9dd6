package fi.tallessa.staff.begin;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.link.Prepared;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Credential;
import fi.tallessa.staff.proof.Credentials;
import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.RecoveryCodes;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.ParallelSessions;
import fi.tallessa.staff.session.Sessions;
import fi.tallessa.staff.webauthn.Passkeys;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last step of a link: what was made ready comes into force, all of it or nothing, and every
 * session there was is over.
 */
@Component
class LastStep {

  private final OneTimeLinks links;
  private final Workers workers;
  private final Credentials credentials;
  private final RecoveryCodes recovery;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final ParallelSessions parallel;
  private final Devices devices;
  private final SignInEvents events;

  LastStep(
      OneTimeLinks links,
      Workers workers,
      Credentials credentials,
      RecoveryCodes recovery,
      Passkeys passkeys,
      Sessions sessions,
      ParallelSessions parallel,
      Devices devices,
      SignInEvents events) {
    this.links = links;
    this.workers = workers;
    this.credentials = credentials;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.parallel = parallel;
    this.devices = devices;
    this.events = events;
  }

  /**
   * @param step whose code was shown, and is used up
   * @param device the browser, remembered as one this worker has signed in with
   */
  @Transactional
  Ended end(Link link, Token token, long step, Token device, Arrival arrival) {
    if (late(link, arrival) || !links.use(link, token, arrival.at())) {
      return new Ended.Nothing();
    }
    var ready = link.prepared().orElseThrow();
    var worker = link.kind() == LinkKind.FIRST ? first(ready, arrival) : link.worker();
    credentials.replace(worker, new Credential(hash(worker, ready), ready.seed()), step);
    // Whoever lost a phone may have lost what lay in it, and makes the others anew.
    passkeys.forget(worker);
    parallel.endAll(worker);
    // Who came with a code on paper keeps the others.
    if (link.kind() != LinkKind.RECOVERED) {
      recovery.renew(worker, arrival.at());
    }
    events.add(
        ready.passwordHash() == null ? Outcome.AUTHENTICATOR_CHANGED : Outcome.ENROLLED,
        worker,
        arrival);
    return enter(worker, Factor.CODE, device, arrival);
  }

  /** A forgotten password: both factors were shown, one of them new. */
  @Transactional
  Ended reset(Link link, Token token, String hash, Factor second, Token device, Arrival arrival) {
    if (!links.use(link, token, arrival.at())) {
      return new Ended.Nothing();
    }
    credentials.changePassword(link.worker(), hash);
    parallel.endAll(link.worker());
    events.add(Outcome.PASSWORD_CHANGED, link.worker(), arrival);
    return enter(link.worker(), second, device, arrival);
  }

  /** Somebody can sign in by now: a first link makes nobody any more, and is dead (D11). */
  private boolean late(Link link, Arrival arrival) {
    boolean late = link.kind() == LinkKind.FIRST && credentials.areThere();
    if (late) {
      links.withdraw(null, null, arrival.at());
    }
    return late;
  }

  private WorkerId first(Prepared ready, Arrival arrival) {
    var today = arrival.at().atZone(Visit.ZONE).toLocalDate();
    return workers.join(ready.person(), Role.MANAGER, today).sure();
  }

  private String hash(WorkerId worker, Prepared ready) {
    return Optional.ofNullable(ready.passwordHash())
        .orElseGet(() -> credentials.of(worker).passwordHash());
  }

  private Ended enter(WorkerId worker, Factor second, Token device, Arrival arrival) {
    var today = arrival.at().atZone(Visit.ZONE).toLocalDate();
    return workers
        .here(worker, today)
        .<Ended>map(here -> new Ended.Inside(open(here, second, device, arrival), device))
        .orElseGet(Ended.Later::new);
  }

  private Token open(Worker here, Factor second, Token device, Arrival arrival) {
    var session = Token.random();
    sessions.open(session, here.id(), here.role(), second, arrival);
    devices.remember(device, here.id(), arrival);
    return session;
  }
}
