package fi.tallessa.staff.password;

import fi.tallessa.association.Association;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.ShownAnew;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Credentials;
import fi.tallessa.staff.proof.Hashing;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.ParallelSessions;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.Sessions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new password, for whoever shows the old one and a code (ASVS 7.5.1). Every other session ends,
 * and this one goes on under a new token.
 */
@Component
class PasswordChange {

  private final ShownAnew shown;
  private final Workers workers;
  private final Association association;
  private final PasswordRules rules;
  private final Hashing hashing;
  private final Credentials credentials;
  private final Sessions sessions;
  private final ParallelSessions parallel;
  private final SignInEvents events;
  private final TransactionTemplate transaction;

  PasswordChange(
      ShownAnew shown,
      Workers workers,
      Association association,
      PasswordRules rules,
      Hashing hashing,
      Credentials credentials,
      Sessions sessions,
      ParallelSessions parallel,
      SignInEvents events,
      TransactionTemplate transaction) {
    this.shown = shown;
    this.workers = workers;
    this.association = association;
    this.rules = rules;
    this.hashing = hashing;
    this.credentials = credentials;
    this.sessions = sessions;
    this.parallel = parallel;
    this.events = events;
    this.transaction = transaction;
  }

  /** The new token of this session, or one problem: a code is not spent on a form that fails. */
  Result<Token> change(PasswordForm form, Session mine, Arrival arrival) {
    var person = workers.person(mine.worker());
    var own = List.of(person.name(), person.userName(), association.name());
    var problems = rules.check("fresh", form.fresh(), own);
    if (problems.isEmpty()) {
      problems = shown.problems(form.current(), form.code(), mine, arrival);
    }
    return problems.isEmpty()
        ? Result.fine(keep(hashing.hash(form.fresh()), mine, arrival))
        : Result.faulty(problems);
  }

  private Token keep(String hash, Session mine, Arrival arrival) {
    var token = Token.random();
    transaction.executeWithoutResult(
        status -> {
          credentials.changePassword(mine.worker(), hash);
          parallel.endOthers(mine.worker(), mine.id());
          sessions.rotate(mine.id(), token);
          events.add(Outcome.PASSWORD_CHANGED, mine.worker(), arrival);
        });
    return token;
  }
}
