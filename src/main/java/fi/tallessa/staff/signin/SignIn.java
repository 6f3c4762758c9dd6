package fi.tallessa.staff.signin;

import fi.tallessa.staff.UserName;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Verdict;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The two steps of signing in. Each step that succeeds gives a session of its own. */
@Component
class SignIn {

  private final Proofs proofs;
  private final Sessions sessions;
  private final Devices devices;
  private final TransactionTemplate transaction;

  SignIn(Proofs proofs, Sessions sessions, Devices devices, TransactionTemplate transaction) {
    this.proofs = proofs;
    this.sessions = sessions;
    this.devices = devices;
    this.transaction = transaction;
  }

  Answer password(UserName userName, String password, Arrival arrival) {
    return switch (proofs.password(userName, password, arrival)) {
      case Verdict.Wait(var until) -> new Answer.Wait(until);
      case Verdict.Wrong wrong -> new Answer.Wrong();
      case Verdict.Right right -> {
        var token = Token.random();
        transaction.executeWithoutResult(
            status -> sessions.begin(token, right.worker(), right.role(), arrival.at()));
        yield new Answer.Right(token);
      }
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
          transaction.execute(status -> enter(right, token, device, arrival));
    };
  }

  private Answer enter(Verdict.Right right, Token token, Token device, Arrival arrival) {
    if (!sessions.end(token)) {
      return new Answer.Over();
    }
    var fresh = Token.random();
    sessions.open(fresh, right.worker(), right.role(), arrival.at());
    devices.remember(device, right.worker(), arrival.at());
    return new Answer.Right(fresh);
  }
}
