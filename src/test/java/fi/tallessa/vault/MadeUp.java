package fi.tallessa.vault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A record of nobody, no two of whose words are the same, so that each lost one is missed. */
final class MadeUp {

  private int made;

  Object of(Type type) {
    made++;
    if (type instanceof ParameterizedType of) {
      return collected((Class<?>) of.getRawType(), of.getActualTypeArguments());
    }
    var plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain.isSealed()) {
      return of(plain.getPermittedSubclasses()[0]);
    }
    return value(plain);
  }

  private Object collected(Class<?> raw, Type[] of) {
    if (raw == List.class) {
      return List.of(of(of[0]));
    }
    if (raw == Set.class) {
      return Set.of(of(of[0]));
    }
    if (raw == Map.class) {
      return Map.of(of(of[0]), of(of[1]));
    }
    if (raw == Optional.class) {
      return Optional.of(of(of[0]));
    }
    throw new IllegalArgumentException("a " + raw);
  }

  private Object value(Class<?> type) {
    if (type == String.class) {
      return "sana " + made;
    }
    if (type == int.class || type == Integer.class) {
      return made;
    }
    if (type == long.class || type == Long.class) {
      return (long) made;
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == UUID.class) {
      return new UUID(7, made);
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 3, 1).plusDays(made);
    }
    if (type == LocalTime.class) {
      return LocalTime.of(9, made % 60);
    }
    if (type == Instant.class) {
      return Instant.parse("2026-03-01T07:00:00Z").plusSeconds(made);
    }
    if (type == Duration.class) {
      return Duration.ofMinutes(made);
    }
    if (type == Year.class) {
      return Year.of(2000 + made);
    }
    if (type == byte[].class) {
      return new byte[] {(byte) made};
    }
    throw new IllegalArgumentException("a " + type);
  }

  private Object record(Class<?> type) {
    var parts = type.getRecordComponents();
    var first = Stream.of(parts).map(RecordComponent::getGenericType).map(this::of).toArray();
    return Stream.concat(Stream.ofNullable(first), others(first))
        .map(values -> madeOf(type, parts, values))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a " + type + ", which refuses"));
  }

  /** The same but for one of them: another constant first, then none. */
  private static Stream<Object[]> others(Object[] first) {
    return Stream.concat(
        IntStream.range(0, first.length)
            .boxed()
            .flatMap(at -> constants(first[at]).map(other -> with(first, at, other))),
        IntStream.range(0, first.length).mapToObj(at -> with(first, at, null)));
  }

  private static Stream<Object> constants(Object one) {
    if (one instanceof Boolean yes) {
      return Stream.of(!yes);
    }
    return one instanceof Enum<?> constant
        ? List.<Object>of((Object[]) constant.getDeclaringClass().getEnumConstants()).stream()
        : Stream.empty();
  }

  private static Object[] with(Object[] first, int at, Object other) {
    var values = first.clone();
    values[at] = other;
    return values;
  }

  private static Optional<Object> madeOf(Class<?> type, RecordComponent[] parts, Object[] values) {
    try {
      var canonical =
          type.getDeclaredConstructor(
              Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      return Optional.of(canonical.newInstance(values));
    } catch (InvocationTargetException | IllegalArgumentException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException closed) {
      throw new AssertionError(closed);
    }
  }
}
