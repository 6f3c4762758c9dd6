package fi.tallessa.customer.datum;

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

  @Override
  public String toString() {
    return "Told";
  }
}
