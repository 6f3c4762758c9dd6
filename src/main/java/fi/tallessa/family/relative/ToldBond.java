package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.WorkerId;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * How it stands between two, as it lies in its seal.
 *
 * @param since the year, or null
 * @param told who said so (S21), never a professional (D13); null of what was kept before it was
 *     asked
 */
public record ToldBond(Bond bond, Integer since, Told told, WorkerId worker) {

  public ToldBond {
    Objects.requireNonNull(bond);
    Objects.requireNonNull(worker);
    if (told != null && !CloseSource.may(told.source())) {
      throw new IllegalArgumentException("A professional tells of no family (D13)");
    }
  }

  Optional<Year> year() {
    return Optional.ofNullable(since).map(Year::of);
  }

  Optional<Told> source() {
    return Optional.ofNullable(told);
  }

  /** Whether another says the same by the same, whoever wrote it down. */
  boolean saysAs(ToldBond other) {
    return bond == other.bond
        && Objects.equals(since, other.since)
        && source().map(Told::source).equals(other.source().map(Told::source));
  }

  @Override
  public String toString() {
    return "ToldBond";
  }
}
