package fi.tallessa.anonymous;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing to tap, out of a list that is closed: nothing else is ever kept of a contact. */
public interface Tap {

  String name();

  /** As the keys of its words begin. */
  String words();

  /** The letter or number that taps it. */
  String key();

  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  default String label() {
    return words() + code();
  }

  static <T extends Tap> Optional<T> in(T[] all, String code) {
    return Stream.of(all).filter(one -> one.code().equals(code)).findFirst();
  }
}
