package fi.tallessa.staff.signin;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.UserName;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.link.Prepared;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Totp;
import fi.tallessa.staff.proof.Verdict;
import fi.tallessa.staff.session.LiveSessions;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.Sessions;
import fi.tallessa.staff.session.Step;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The two steps of signing in. Each step that succeeds gives a session of its own. */
@Component
class SignIn {

  private final Proofs proofs;
  private final LiveSessions live;
  private final Sessions sessions;
  private final Devices devices;
  private final OneTimeLinks links;
  private final SignInEvents events;
  private final TransactionTemplate transaction;

  SignIn(
      Proofs proofs,
      LiveSessions live,
      Sessions sessions,
      Devices devices,
      OneTimeLinks links,
      SignInEvents events,
      TransactionTemplate transaction) {
    this.proofs = proofs;
    this.live = live;
    this.sessions = sessions;
    this.devices = devices;
    this.links = links;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * @param code blank, or the one-time code of somebody who need not wait for others' guesses
   * @param before the session this browser had until now, which ends: nobody is to meet it again
   * @param device remembered as one this worker has signed in with, once both are shown
   */
  Answer password(
      UserName userName,
      String password,
      String code,
      Optional<Token> before,
      Token device,
      Arrival arrival) {
    return switch (proofs.password(userName, password, code, arrival)) {
      case Verdict.Wait(var until) -> new Answer.Wait(until);
      case Verdict.Wrong wrong -> new Answer.Wrong();
      case Verdict.Right right ->
          transaction.execute(
              status -> {
                before.ifPresent(token -> leave(token, arrival));
                return right.both() ? enter(right, device, arrival) : begin(right, arrival);
              });
    };
  }

  /**
   * @param token of the first step, worth nothing afterwards
   * @param device remembered as one this worker has signed in with
   */
  Answer code(Session session, Token token, String typed, Token device, Arrival arrival) {
    return switch (proofs.code(session.worker(), session.role(), typed, arrival)) {
      case Verdict.Wait(var until) -> new Answer.Wait(until);
      case Verdict.Wrong wrong -> new Answer.Wrong();
      case Verdict.Right right ->
          transaction.execute(
              status -> sessions.end(token) ? enter(right, device, arrival) : new Answer.Over());
    };
  }

  /** Lost is the phone, not the way back: password and a code on paper lead to a new one. */
  Answer recovery(Session session, Token token, String typed, Arrival arrival) {
    return switch (proofs.recovery(session.worker(), session.role(), typed, arrival)) {
      case Verdict.Wait(var until) -> new Answer.Wait(until);
      case Verdict.Wrong wrong -> new Answer.Wrong();
      case Verdict.Right right ->
          transaction.execute(
              status -> sessions.end(token) ? recovered(right, arrival) : new Answer.Over());
    };
  }

  private Answer recovered(Verdict.Right right, Arrival arrival) {
    var ready = new Prepared(null, null, Totp.newSeed());
    var kind = LinkKind.RECOVERED;
    return new Answer.Recovered(links.make(kind, right.worker(), null, ready, arrival.at()));
  }

  private Answer begin(Verdict.Right right, Arrival arrival) {
    var token = Token.random();
    sessions.begin(token, right.worker(), right.role(), arrival);
    return new Answer.Right(token);
  }

  private Answer enter(Verdict.Right right, Token device, Arrival arrival) {
    var token = Token.random();
    sessions.open(token, right.worker(), right.role(), right.second(), arrival);
    tellOfNew(token, device, right.worker(), arrival);
    devices.remember(device, right.worker(), arrival);
    return new Answer.Inside(token, device);
  }

  /**
   * Of a new browser its worker is told in all the others: in those where they are signed in at the
   * next page, in each other when they sign in there.
   */
  private void tellOfNew(Token token, Token device, WorkerId worker, Arrival arrival) {
    var used = devices.used(device, worker);
    if (used.isPresent()) {
      if (!devices.since(used.get(), Optional.of(device), worker).isEmpty()) {
        sessions.tellOfNew(token, used.get(), arrival.at());
      }
    } else if (devices.any(worker)) {
      sessions.tellOthersOfNew(worker, token, arrival.at());
      events.add(Outcome.NEW_DEVICE, worker, arrival);
    }
  }

  private void leave(Token before, Arrival arrival) {
    live.find(before, arrival.at())
        .filter(session -> session.step() != Step.CODE)
        .ifPresent(session -> events.add(Outcome.SESSION_ENDED, session.worker(), arrival));
    sessions.end(before);
  }
}
