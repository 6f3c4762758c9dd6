package fi.tallessa.customer.guardians;

import fi.tallessa.customer.datum.Verifier;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.kernel.Result;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who said that what is kept of a guardian is right.
 *
 * @param by {@code guardian}, who was read it, or {@code customer}; null where nobody was named
 * @param seen the version that was read through
 */
public record GuardianVerificationForm(String by, Integer seen) {

  public GuardianVerificationForm {
    seen = Objects.requireNonNullElse(seen, 0);
  }

  /**
   * Their own word, or that of a customer who is old enough to know how they are reached; nobody
   * else's, and never the worker's.
   */
  Result<Whose> named(UUID guardian, boolean customerMay) {
    var named =
        Optional.ofNullable(by)
            .flatMap(Verifier::of)
            .filter(one -> one == Verifier.GUARDIAN || customerMay)
            .map(
                one ->
                    one == Verifier.GUARDIAN
                        ? new Whose(Verifier.GUARDIAN, guardian)
                        : Whose.CUSTOMER);
    return Result.needed(named, "by", "customer.guardian.verifier_missing");
  }
}
