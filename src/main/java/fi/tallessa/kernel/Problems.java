package fi.tallessa.kernel;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is wrong with a form, in the order of its fields; shown at once, not one by one.
 */
public record Problems(List<Problem> all) implements Iterable<Problem> {
  private static final Problems NONE = new Problems(List.of());

  public Problems {
    all = List.copyOf(all);
  }

  public static Problems none() {
    return NONE;
  }

  public static Problems of(Problem... problems) {
    return new Problems(List.of(problems));
  }

  /** What the given results, in this order, have to complain about. */
  public static Problems in(Result<?>... results) {
    return new Problems(Stream.of(results).flatMap(r -> r.problems().all().stream()).toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first problem of a field: one sentence at a field is enough. */
  public Optional<Problem> on(String field) {
    return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
  }

  /** The same problems, all at one field. */
  public Problems at(String field) {
    return new Problems(
        all.stream().map(one -> new Problem(field, one.key(), one.args())).toList());
  }

  public Problems and(Problems others) {
    return new Problems(Stream.concat(all.stream(), others.all.stream()).toList());
  }

  public Problems and(Problem other) {
    return and(of(other));
  }

  @Override
  public Iterator<Problem> iterator() {
    return all.iterator();
  }
}
