package fi.tallessa.customer.duties;

import fi.tallessa.kernel.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that follows for one of many, to be written with that of the others at once. */
record Line<T>(SubjectId subject, T what) {

  static <T> List<Line<T>> in(Map<SubjectId, List<T>> all) {
    return all.entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(what -> new Line<>(one.getKey(), what)))
        .toList();
  }

  static <T> List<Line<T>> in(Map<SubjectId, Follows> all, Function<Follows, List<T>> some) {
    return all.entrySet().stream()
        .flatMap(
            one -> some.apply(one.getValue()).stream().map(what -> new Line<>(one.getKey(), what)))
        .toList();
  }

  static UUID[] ids(Stream<SubjectId> subjects) {
    return subjects.map(SubjectId::value).toArray(UUID[]::new);
  }

  static <T> UUID[] subjects(List<Line<T>> lines) {
    return ids(lines.stream().map(Line::subject));
  }

  /** A column of them; null stays null. */
  static <T> String[] texts(List<Line<T>> lines, Function<T, Object> column) {
    return lines.stream()
        .map(line -> Objects.toString(column.apply(line.what()), null))
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return "Line[" + subject + "]";
  }
}
