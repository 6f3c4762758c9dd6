package fi.tallessa.app.outside;

import fi.tallessa.association.Country;
import fi.tallessa.outside.Host;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom the register speaks to, and where they stand.
 *
 * @param unused on the list, and spoken to by nothing
 */
public record OutsidePage(List<Line> lines, List<Host> unused) {

  /**
   * @param use the key of what for
   * @param host blank for this machine
   */
  public record Line(String use, String host, Optional<Country> country) {

    public boolean here() {
      return country.isEmpty();
    }

    public String country(String language) {
      return country.map(one -> one.shown(Locale.of(language))).orElse("");
    }
  }

  @Override
  public String toString() {
    return "OutsidePage";
  }
}
