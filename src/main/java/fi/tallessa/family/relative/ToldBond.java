package fi.tallessa.family.relative;

import fi.tallessa.kernel.WorkerId;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * How it stands between two, as it lies in its seal.
 *
 * @param since the year, or null
 */
public record ToldBond(Bond bond, Integer since, WorkerId worker) {

  public ToldBond {
    Objects.requireNonNull(bond);
    Objects.requireNonNull(worker);
  }

  Optional<Year> year() {
    return Optional.ofNullable(since).map(Year::of);
  }

  /** Whether another says the same, whoever wrote it down. */
  boolean saysAs(ToldBond other) {
    return bond == other.bond && Objects.equals(since, other.since);
  }

  @Override
  public String toString() {
    return "ToldBond";
  }
}
