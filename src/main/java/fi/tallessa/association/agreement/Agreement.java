package fi.tallessa.association.agreement;

import fi.tallessa.association.Country;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A written agreement with somebody who processes data for the association (S30, GDPR Art. 28(3)).
 *
 * @param version the how manieth time something is said of it; the highest holds
 * @param until its last day, null where it has none
 * @param where in which place of the agreement each thing stands; what is missing is not in it
 * @param over when all data there was erased or given back, null while it goes on
 */
public record Agreement(
    UUID id,
    int version,
    String name,
    String contact,
    Task task,
    Country country,
    LocalDate from,
    LocalDate until,
    Map<Clause, String> where,
    LocalDate over,
    WorkerId by,
    Instant at) {

  public Agreement {
    where = Map.copyOf(where);
  }

  public Optional<LocalDate> last() {
    return Optional.ofNullable(until);
  }

  public Optional<LocalDate> ended() {
    return Optional.ofNullable(over);
  }

  /** What the law asks for and nobody has found in it. */
  public Set<Clause> lacks() {
    var lacking = EnumSet.allOf(Clause.class);
    lacking.removeAll(where.keySet());
    return lacking;
  }

  public AgreementStanding standing(LocalDate day) {
    return AgreementStanding.of(this, day);
  }

  /** Whether somebody said the same before. */
  boolean says(Agreement other) {
    return name.equals(other.name)
        && contact.equals(other.contact)
        && task == other.task
        && country == other.country
        && from.equals(other.from)
        && last().equals(other.last())
        && where.equals(other.where)
        && ended().equals(other.ended());
  }

  public String path() {
    return "/setup/agreements/" + id;
  }
}
