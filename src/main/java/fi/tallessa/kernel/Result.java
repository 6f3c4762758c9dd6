package fi.tallessa.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What came of reading something typed: a value, or the problems to show beside it (never both).
 */
public sealed interface Result<T> {

  record Fine<T>(T value) implements Result<T> {
    public Fine {
      Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
      return "Fine";
    }
  }

  record Faulty<T>(Problems problems) implements Result<T> {
    public Faulty {
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("Faulty without a problem");
      }
    }
  }

  static <T> Result<T> fine(T value) {
    return new Fine<>(value);
  }

  static <T> Result<T> faulty(String field, String key, Object... args) {
    return new Faulty<>(Problems.of(Problem.of(field, key, args)));
  }

  static <T> Result<T> faulty(Problems problems) {
    return new Faulty<>(problems);
  }

  /** What cannot be left out: the value, or a problem where there is none. */
  static <T> Result<T> needed(Optional<T> value, String field, String key, Object... args) {
    return value.map(Result::fine).orElseGet(() -> faulty(field, key, args));
  }

  /** Empty when fine. */
  default Problems problems() {
    return this instanceof Faulty<T>(var problems) ? problems : Problems.none();
  }

  default boolean isFine() {
    return this instanceof Fine;
  }

  default <R> Result<R> map(Function<? super T, ? extends R> step) {
    return flatMap(value -> new Fine<>(step.apply(value)));
  }

  default <R> Result<R> flatMap(Function<? super T, Result<R>> step) {
    return switch (this) {
      case Fine<T>(var value) -> step.apply(value);
      case Faulty<T>(var problems) -> new Faulty<>(problems);
    };
  }

  /** Both values together, or the problems of both. */
  default <U, R> Result<R> with(Result<U> other, BiFunction<? super T, ? super U, R> both) {
    var problems = Problems.in(this, other);
    return problems.isEmpty() ? fine(both.apply(sure(), other.sure())) : faulty(problems);
  }

  /**
   * The value, for after the problems have been looked at.
   *
   * @throws IllegalStateException naming fields and keys, never what was typed
   */
  default T sure() {
    return switch (this) {
      case Fine<T>(var value) -> value;
      case Faulty<T>(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }
}
