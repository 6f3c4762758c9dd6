package fi.tallessa.wording;

import java.util.Locale;

/** A language whose words are known; texts are written in these, whatever the reader reads. */
public enum Language {
  FI,
  SV,
  EN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
