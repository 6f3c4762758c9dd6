package fi.tallessa.staff.begin;

import fi.tallessa.association.Association;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.Person;
import fi.tallessa.staff.UserName;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.link.Prepared;
import fi.tallessa.staff.password.PasswordRules;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Hashing;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Totp;
import fi.tallessa.staff.signin.SignInPages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The steps before the last: each makes something ready and puts nothing in force. Slow hashes are
 * made outside every transaction.
 */
@Component
class Beginning {

  private final OneTimeLinks links;
  private final Workers workers;
  private final Association association;
  private final PasswordRules rules;
  private final Hashing hashing;
  private final Proofs proofs;

  Beginning(
      OneTimeLinks links,
      Workers workers,
      Association association,
      PasswordRules rules,
      Hashing hashing,
      Proofs proofs) {
    this.links = links;
    this.workers = workers;
    this.association = association;
    this.rules = rules;
    this.hashing = hashing;
    this.proofs = proofs;
  }

  /** Who is to be the first manager. */
  Result<Person> first(FirstForm form) {
    var person = Person.typed(form.name(), form.userName(), form.phone());
    var password = checked(form.password(), form.name(), form.userName());
    return person
        .with(password, (typed, good) -> typed)
        .flatMap(
            typed ->
                workers.isTaken(new UserName(typed.userName()))
                    ? Result.faulty("userName", "staff.user_name.taken")
                    : Result.fine(typed));
  }

  Result<String> password(Link link, String password) {
    var person = workers.person(link.worker());
    return checked(password, person.name(), person.userName());
  }

  private Result<String> checked(String password, String name, String userName) {
    var problems = rules.check("password", password, List.of(name, userName, association.name()));
    return problems.isEmpty() ? Result.fine(password) : Result.faulty(problems);
  }

  /** The password that stays; asked for and counted as at the door. */
  Problems proof(Link link, String current, Arrival arrival) {
    var person = workers.person(link.worker());
    var verdict = proofs.password(new UserName(person.userName()), current, "", arrival);
    return SignInPages.problems("current", "staff.password.current.wrong", verdict, arrival);
  }

  Optional<Token> prepare(Link link, Token token, Person person, String password) {
    return go(link, token, person, hashing.hash(password));
  }

  /** A new authenticator; the password stays. */
  Optional<Token> prepare(Link link, Token token) {
    return go(link, token, null, null);
  }

  private Optional<Token> go(Link link, Token token, Person person, String hash) {
    return links.go(link, token, new Prepared(person, hash, Totp.newSeed()));
  }
}
