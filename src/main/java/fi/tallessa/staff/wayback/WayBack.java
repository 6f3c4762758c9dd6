package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.web.SignedIn;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody starts it and sets nothing: what is new is chosen by its owner alone (ASVS 6.4.6). */
@Component
@Transactional
class WayBack {

  /**
   * Where one person from outside decides alone, so long the only manager can still sign in and
   * stop it: a weekend may pass, and no session lasts that long (D11).
   */
  static final Duration ALONE_AFTER = Duration.ofHours(72);

  private final OneTimeLinks links;
  private final AskedAnew asked;
  private final Helping helping;
  private final Managers managers;
  private final Workers workers;
  private final SignInEvents events;

  WayBack(
      OneTimeLinks links,
      AskedAnew asked,
      Helping helping,
      Managers managers,
      Workers workers,
      SignInEvents events) {
    this.managers = managers;
    this.links = links;
    this.asked = asked;
    this.helping = helping;
    this.workers = workers;
    this.events = events;
  }

  Token password(WorkerId worker, Visit visit) {
    events.add(Outcome.PASSWORD_LINK, worker, visit);
    return links.make(LinkKind.PASSWORD, worker, visit.who(), visit.when());
  }

  /** A link for a lost phone; none yet where both are lost. */
  Optional<Token> start(WorkerId worker, WayBackForm.Need need, SignedIn me, Visit visit) {
    links.withdraw(worker, null, visit.when());
    if (need.lost() == Lost.PHONE) {
      events.add(Outcome.AUTHENTICATOR_LINK, worker, visit);
      return Optional.of(asked.authenticator(worker, need, visit));
    }
    events.add(Outcome.ANEW_ASKED, worker, visit);
    asked.ask(worker, need, me.manager() ? null : visit.when().plus(ALONE_AFTER), visit);
    return Optional.empty();
  }

  Optional<Token> anew(WorkerId worker, Visit visit) {
    return asked.link(worker, visit);
  }

  void confirm(UUID id, Visit visit) {
    asked.waiting(visit).stream()
        .filter(one -> one.id().equals(id))
        .filter(one -> MayConfirm.may(one, managers.able(visit), visit.who()))
        .filter(one -> asked.confirm(id, visit))
        .forEach(one -> events.add(Outcome.ANEW_CONFIRMED, one.worker(), visit));
  }

  @Transactional(readOnly = true)
  AskedPage waiting(SignedIn me, Visit visit) {
    var all = asked.waiting(visit);
    var ids = new HashSet<WorkerId>();
    all.forEach(one -> ids.addAll(List.of(one.worker(), one.by())));
    var lone = helping.lone(me, visit).orElse(null);
    return new AskedPage(
        all, workers.names(ids), managers.able(visit), visit.who(), lone, visit.when());
  }
}
