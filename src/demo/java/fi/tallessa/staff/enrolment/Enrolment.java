package fi.tallessa.staff.enrolment;

import fi.tallessa.association.Association;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.password.PasswordRules;
import fi.tallessa.staff.proof.Credential;
import fi.tallessa.staff.proof.Credentials;
import fi.tallessa.staff.proof.Hashing;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new person with everything they need to sign in, for the cast and for tests: in the product
 * itself everybody begins by a one-time link.
 */
@Component
public class Enrolment {

  private final Workers workers;
  private final Credentials credentials;
  private final PasswordRules rules;
  private final Hashing hashing;
  private final Association association;
  private final TransactionTemplate transaction;

  Enrolment(
      Workers workers,
      Credentials credentials,
      PasswordRules rules,
      Hashing hashing,
      Association association,
      TransactionTemplate transaction) {
    this.workers = workers;
    this.credentials = credentials;
    this.rules = rules;
    this.hashing = hashing;
    this.association = association;
    this.transaction = transaction;
  }

  /**
   * Problems on {@code name} and {@code userName} as of {@link Workers#join}, on {@code password}
   * {@code staff.password.*}.
   *
   * @param seed 20 random bytes of the one-time codes
   */
  public Result<WorkerId> enrol(
      String name, String userName, String password, byte[] seed, Role role, Visit visit) {
    var refused = rules.check("password", password, List.of(name, userName, association.name()));
    if (!refused.isEmpty()) {
      return Result.faulty(refused);
    }
    // Before the transaction: a hash takes long, and a connection is not kept waiting for it.
    var credential = new Credential(hashing.hash(password), seed);
    return transaction.execute(
        status ->
            workers
                .join(name, userName, null, role, visit)
                .map(
                    worker -> {
                      credentials.keep(worker, credential);
                      return worker;
                    }));
  }
}
