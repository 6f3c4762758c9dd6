package fi.tallessa.customer.datum;

import fi.tallessa.kernel.Visit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose word it is that something is right: the customer's, or that of one guardian (S23).
 *
 * @param guardian null of the customer
 */
public record Whose(Verifier by, UUID guardian) {

  public static final Whose CUSTOMER = new Whose(Verifier.CUSTOMER, null);

  /**
   * @param typed {@code customer} or the id of a guardian; null where nobody was named
   * @param acting the guardians who may act for the customer today
   */
  public static Optional<Whose> of(String typed, Collection<UUID> acting) {
    return Verifier.CUSTOMER.code().equals(typed)
        ? Optional.of(CUSTOMER)
        : acting.stream()
            .filter(id -> id.toString().equals(typed))
            .findFirst()
            .map(id -> new Whose(Verifier.GUARDIAN, id));
  }

  public Verification on(Visit visit) {
    return new Verification(by, visit.today(), visit.who(), guardian);
  }
}
