package fi.tallessa.holdings;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of knocking: something behind an open door, or the reason it stayed closed. A refusal
 * is a value, so that its log line is committed like any other.
 */
public sealed interface Entry<T> {

  record Open<T>(T value) implements Entry<T> {}

  record Closed<T>(Refusal why) implements Entry<T> {}

  static <T> Entry<T> open(T value) {
    return new Open<>(value);
  }

  static <T> Entry<T> closed(Refusal why) {
    return new Closed<>(why);
  }

  /** Open where there is something; nothing to be found is closed like any other door. */
  static <T> Entry<T> there(Optional<T> found) {
    return found.map(Entry::open).orElseGet(() -> closed(Refusal.NOT_THERE));
  }

  default <R> Entry<R> map(Function<? super T, ? extends R> step) {
    return flatMap(value -> open(step.apply(value)));
  }

  default <R> Entry<R> flatMap(Function<? super T, Entry<R>> step) {
    return switch (this) {
      case Open<T>(T value) -> step.apply(value);
      case Closed<T>(Refusal why) -> closed(why);
    };
  }

  /** What is behind the door, or nothing: for lists that leave out what is closed. */
  default Stream<T> stream() {
    return this instanceof Open<T>(T value) ? Stream.of(value) : Stream.empty();
  }
}
