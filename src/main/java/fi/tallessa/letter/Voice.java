package fi.tallessa.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** To whom a letter speaks (GDPR Art. 12(1)): a child reads short sentences in plain words. */
public enum Voice {
  ADULT,
  CHILD;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "letter.voice." + code();
  }

  public static Optional<Voice> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
