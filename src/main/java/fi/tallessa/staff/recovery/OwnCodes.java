package fi.tallessa.staff.recovery;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.ShownAnew;
import fi.tallessa.staff.member.Members;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.RecoveryCode;
import fi.tallessa.staff.proof.RecoveryCodes;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.session.ParallelSessions;
import fi.tallessa.staff.session.Session;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** My ten codes on paper: shown until I have put them away, made anew for password and code. */
@Component
class OwnCodes {

  private final RecoveryCodes recovery;
  private final Members members;
  private final ShownAnew shown;
  private final ParallelSessions parallel;
  private final SignInEvents events;
  private final TransactionTemplate transaction;

  OwnCodes(
      RecoveryCodes recovery,
      Members members,
      ShownAnew shown,
      ParallelSessions parallel,
      SignInEvents events,
      TransactionTemplate transaction) {
    this.recovery = recovery;
    this.members = members;
    this.shown = shown;
    this.parallel = parallel;
    this.events = events;
    this.transaction = transaction;
  }

  CodesPage page(Session mine, Problems problems, Instant now) {
    return new CodesPage(
        recovery.sheet(mine.worker(), now).orElse(List.of()).stream()
            .map(RecoveryCode::shown)
            .toList(),
        recovery.left(mine.worker()),
        recovery.neverTaken(mine.worker(), now),
        problems);
  }

  /** Where to go on: a lone manager invites somebody first (D11). */
  String putAway(Session mine, Instant now) {
    recovery.putAway(mine.worker());
    var today = now.atZone(Visit.ZONE).toLocalDate();
    return mine.role() == Role.MANAGER && members.aloneManages(mine.worker(), today)
        ? "/staff"
        : "/";
  }

  /** One problem, or none. */
  Problems renew(String current, String code, Session mine, Arrival arrival) {
    var problems = shown.problems(current, code, mine, arrival);
    if (problems.isEmpty()) {
      transaction.executeWithoutResult(status -> renew(mine, arrival));
    }
    return problems;
  }

  private void renew(Session mine, Arrival arrival) {
    recovery.renew(mine.worker(), arrival.at());
    parallel.endOthers(mine.worker(), mine.id());
    events.add(Outcome.RECOVERY_CODES_MADE, mine.worker(), arrival);
  }
}
