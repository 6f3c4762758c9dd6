package fi.tallessa.outside;

import fi.tallessa.association.Country;
import java.util.Locale;

/** A machine that is not this one, and the country of the EEA where it stands. */
public record Host(String name, Country country) {

  /**
   * As it stands in the settings: {@code loki.example.fi/FI}.
   *
   * @throws IllegalArgumentException with the sentence to show, for a country outside the EEA too
   */
  static Host read(String said) {
    int slash = said.lastIndexOf('/');
    var name = said.substring(0, Math.max(0, slash)).strip();
    var country = Country.of(said.substring(slash + 1).strip());
    if (!name.matches("[\\w.:-]+") || country.isEmpty()) {
      throw new IllegalArgumentException(
          "tallessa.outside names each machine with its country, as loki.example.fi/FI, and only"
              + " countries of the EU and the EEA: customers' data goes nowhere else.");
    }
    return new Host(name.toLowerCase(Locale.ROOT), country.get());
  }
}
