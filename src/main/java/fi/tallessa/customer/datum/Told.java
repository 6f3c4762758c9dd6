package fi.tallessa.customer.datum;

import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who told something, and on which day (S21).
 *
 * @param organisation for a professional, where they work; null otherwise (S22)
 */
public record Told(Source source, String organisation, LocalDate on) {
  public Told {
    Objects.requireNonNull(source);
    Objects.requireNonNull(on);
    if ((source == Source.PROFESSIONAL) != (organisation != null)) {
      throw new IllegalArgumentException("A professional, and nobody else, has an organisation");
    }
  }

  public static Told by(Source source, LocalDate on) {
    return new Told(source, null, on);
  }

  /** As somebody reads it: a school is a place too, and kept from them with the address (K8). */
  public Told readBy(Permit permit) {
    return permit.masked() ? masked() : this;
  }

  /** The same, without the name of where a professional works. */
  Told masked() {
    return organisation == null ? this : new Told(source, "", on);
  }

  /** Where a professional works, for a reader who may know it. */
  public boolean named() {
    return organisation != null && !organisation.isEmpty();
  }

  /** Where a professional works, kept from the reader. */
  public boolean hidden() {
    return organisation != null && organisation.isEmpty();
  }

  @Override
  public String toString() {
    return "Told";
  }
}
