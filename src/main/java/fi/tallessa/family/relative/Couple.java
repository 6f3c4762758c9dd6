package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.Told;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

/**
 * Two of the family who are, or were, a couple, or are parents of one child.
 *
 * @param since since when it is so, where that was told
 * @param told who said so, where it was told of the two by itself and that was asked
 */
public record Couple(UUID a, UUID b, Bond bond, Optional<Year> since, Optional<Told> told) {

  public boolean has(UUID one) {
    return a.equals(one) || b.equals(one);
  }

  public boolean isOf(UUID one, UUID two) {
    return !one.equals(two) && has(one) && has(two);
  }

  /** The other half. */
  public UUID with(UUID one) {
    return a.equals(one) ? b : a;
  }

  public boolean apart() {
    return bond == Bond.APART;
  }

  @Override
  public String toString() {
    return "Couple";
  }
}
