package fi.tallessa.staff;

import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.signin.SignInPages;
import org.springframework.stereotype.Component;

/** Password and second factor once more, before how one signs in is changed (ASVS 7.5.1). */
@Component
public class ShownAnew {

  private final Workers workers;
  private final Proofs proofs;

  ShownAnew(Workers workers, Proofs proofs) {
    this.workers = workers;
    this.proofs = proofs;
  }

  /**
   * One problem, or none: a code is not spent on a password that is wrong.
   *
   * @param current the password, from the box of this name
   * @param code a code or a passkey, from the box of this name
   */
  public Problems problems(String current, String code, Session mine, Arrival arrival) {
    var person = workers.person(mine.worker());
    var password = proofs.password(new UserName(person.userName()), current, "", arrival);
    var problems =
        SignInPages.problems("current", "staff.password.current.wrong", password, arrival);
    if (problems.isEmpty()) {
      var second = proofs.code(mine.worker(), mine.role(), code, arrival);
      problems = SignInPages.problems("code", "staff.code.wrong", second, arrival);
    }
    return problems;
  }
}
