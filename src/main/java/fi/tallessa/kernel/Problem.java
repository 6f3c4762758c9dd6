package fi.tallessa.kernel;

import java.util.List;
import java.util.Objects;

/**
 * Why one field cannot be kept as typed: the field's name, the key of the sentence to show at it
 * and the arguments of that sentence. Arguments may tell of a person, so they stay out of {@link
 * #toString()}.
 */
public record Problem(String field, String key, List<Object> args) {
  public Problem {
    Objects.requireNonNull(field);
    Objects.requireNonNull(key);
    args = List.copyOf(args);
  }

  public static Problem of(String field, String key, Object... args) {
    return new Problem(field, key, List.of(args));
  }

  @Override
  public String toString() {
    return field + ": " + key;
  }
}
