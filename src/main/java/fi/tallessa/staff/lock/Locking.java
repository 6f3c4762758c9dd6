package fi.tallessa.staff.lock;

import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Verdict;
import fi.tallessa.staff.session.LockedSessions;
import fi.tallessa.staff.session.ParallelSessions;
import fi.tallessa.staff.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Locks a screen and opens it. A code takes the place of the password only where both were shown
 * today in this very session, and is judged and counted as at the door (D23).
 */
@Component
class Locking {

  /** Somebody mistypes, or shows a code twice; whoever guesses is sent to the door. */
  static final int WRONG_AT_MOST = 5;

  private final Proofs proofs;
  private final LockedSessions locked;
  private final ParallelSessions parallel;
  private final SignInEvents events;
  private final TransactionTemplate transaction;

  Locking(
      Proofs proofs,
      LockedSessions locked,
      ParallelSessions parallel,
      SignInEvents events,
      TransactionTemplate transaction) {
    this.proofs = proofs;
    this.locked = locked;
    this.parallel = parallel;
    this.events = events;
    this.transaction = transaction;
  }

  void lock(Session mine, Arrival arrival) {
    transaction.executeWithoutResult(
        status -> {
          locked.lock(mine.id(), arrival.at());
          events.add(Outcome.LOCKED, mine.worker(), arrival);
        });
  }

  /** For a page nobody has touched; false where somebody was busy in another. */
  boolean lockQuiet(Session mine, Arrival arrival) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean quiet = locked.lockQuiet(mine.id(), arrival.at());
              if (quiet) {
                events.add(Outcome.LOCKED, mine.worker(), arrival);
              }
              return quiet;
            }));
  }

  Locked open(Session mine, String code, Arrival arrival) {
    return switch (proofs.code(mine.worker(), mine.role(), code, arrival)) {
      case Verdict.Wait(var until) -> new Locked.Wait(until);
      case Verdict.Wrong wrong -> transaction.execute(status -> wrong(mine, arrival));
      case Verdict.Right right -> transaction.execute(status -> open(mine, arrival));
    };
  }

  private Locked open(Session mine, Arrival arrival) {
    var token = Token.random();
    if (!locked.open(mine.id(), token, arrival.at())) {
      return new Locked.Over();
    }
    events.add(Outcome.UNLOCKED, mine.worker(), arrival);
    return new Locked.Opened(token);
  }

  private Locked wrong(Session mine, Arrival arrival) {
    if (locked.wrong(mine.id()) < WRONG_AT_MOST) {
      return new Locked.Wrong();
    }
    if (parallel.end(mine.worker(), mine.id())) {
      events.add(Outcome.SESSION_ENDED, mine.worker(), arrival);
    }
    return new Locked.Over();
  }
}
