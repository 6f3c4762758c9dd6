package fi.tallessa.wording;

import java.util.Locale;

/** A language whose words are known; texts are written in these, whatever the reader reads. */
public enum Language {
  FI,
  SV,
  EN;

  /** The language of a page or a person; Finnish for any other. */
  public static Language of(String code) {
    for (var language : values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    return FI;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
