package fi.tallessa.wording;

import java.util.Locale;
import java.util.stream.Stream;

/** A language whose words are known; texts are written in these, whatever the reader reads. */
public enum Language {
  FI,
  SV,
  EN;

  /** Of a page; Finnish where it is none of these. */
  public static Language of(Locale page) {
    return Stream.of(values())
        .filter(one -> one.code().equals(page.getLanguage()))
        .findFirst()
        .orElse(FI);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
