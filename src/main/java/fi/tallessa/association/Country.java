package fi.tallessa.association;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the register may stand: the countries of the EEA, by their codes in ISO 3166-1, and no
 * other (D19).
 */
public enum Country {
  AT,
  BE,
  BG,
  CY,
  CZ,
  DE,
  DK,
  EE,
  ES,
  FI,
  FR,
  GR,
  HR,
  HU,
  IE,
  IS,
  IT,
  LI,
  LT,
  LU,
  LV,
  MT,
  NL,
  NO,
  PL,
  PT,
  RO,
  SE,
  SI,
  SK;

  public static Optional<Country> of(String code) {
    return Stream.of(values()).filter(one -> one.name().equals(code)).findFirst();
  }

  public String shown(Locale language) {
    return Locale.of("", name()).getDisplayCountry(language);
  }
}
