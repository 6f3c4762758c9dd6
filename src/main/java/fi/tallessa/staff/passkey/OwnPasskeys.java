package fi.tallessa.staff.passkey;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.ShownAnew;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.session.ParallelSessions;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.webauthn.Ceremonies;
import fi.tallessa.staff.webauthn.Passkey;
import fi.tallessa.staff.webauthn.Passkeys;
import fi.tallessa.staff.webauthn.RelyingParty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * My passkeys. Each stands beside the one-time code, which stays: so nobody removes the last second
 * factor they have.
 */
@Component
class OwnPasskeys {

  /** More than anybody has machines. */
  static final int MOST = 10;

  private final Passkeys passkeys;
  private final Ceremonies ceremonies;
  private final RelyingParty party;
  private final ShownAnew shown;
  private final ParallelSessions parallel;
  private final SignInEvents events;
  private final TransactionTemplate transaction;

  OwnPasskeys(
      Passkeys passkeys,
      Ceremonies ceremonies,
      RelyingParty party,
      ShownAnew shown,
      ParallelSessions parallel,
      SignInEvents events,
      TransactionTemplate transaction) {
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.party = party;
    this.shown = shown;
    this.parallel = parallel;
    this.events = events;
    this.transaction = transaction;
  }

  PasskeysPage page(Session mine, PasskeyForm form, Problems problems) {
    return new PasskeysPage(passkeys.of(mine.worker()), party.host(), form.kind(), problems);
  }

  /** Problems, or none and a passkey can be made for two minutes. */
  Problems begin(PasskeyForm form, Session mine, Arrival arrival) {
    var kind = form.check();
    if (kind.isFine() && passkeys.of(mine.worker()).size() >= MOST) {
      return Problems.of(Problem.of("kind", "staff.passkey.many", MOST));
    }
    var problems =
        kind instanceof Result.Faulty
            ? kind.problems()
            : shown.problems(form.current(), form.code(), mine, arrival);
    if (problems.isEmpty()) {
      ceremonies.begin(mine.worker(), mine.id(), kind.sure(), arrival.at());
    }
    return problems;
  }

  /** Empty where nothing was begun, or too long ago. */
  Optional<MakingPage> making(Session mine, Instant now) {
    return ceremonies.toMake(mine.worker(), mine.id(), now).map(MakingPage::new);
  }

  /** True when it was kept; every other session ends, as with every change of signing in. */
  boolean keep(String answer, Session mine, Arrival arrival) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean kept = ceremonies.keep(mine.worker(), mine.id(), answer, arrival.at());
              if (kept) {
                changed(Outcome.PASSKEY_ADDED, mine, arrival);
              }
              return kept;
            }));
  }

  /** Empty for one that is not mine, or not there. */
  Optional<RemovalPage> removal(UUID passkey, Session mine, Problems problems) {
    return mine(passkey, mine).map(one -> new RemovalPage(one, problems));
  }

  Problems remove(UUID passkey, String current, String code, Session mine, Arrival arrival) {
    var problems = shown.problems(current, code, mine, arrival);
    if (problems.isEmpty()) {
      transaction.executeWithoutResult(
          status -> {
            if (passkeys.remove(mine.worker(), passkey)) {
              changed(Outcome.PASSKEY_REMOVED, mine, arrival);
            }
          });
    }
    return problems;
  }

  private Optional<Passkey> mine(UUID passkey, Session mine) {
    return passkeys.of(mine.worker()).stream().filter(one -> one.id().equals(passkey)).findFirst();
  }

  private void changed(Outcome what, Session mine, Arrival arrival) {
    parallel.endOthers(mine.worker(), mine.id());
    events.add(what, mine.worker(), arrival);
  }
}
