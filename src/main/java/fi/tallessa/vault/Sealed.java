package fi.tallessa.vault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody's row as it lies, and what the person's key makes of it.
 *
 * @param <T> what was kept
 */
public interface Sealed<T> {

  SubjectId subject();

  T open(Key key);

  /** One person's rows, in their order. */
  static <T> List<T> opened(Collection<? extends Sealed<T>> rows, Key key) {
    return rows.stream().map(row -> row.open(key)).toList();
  }

  /** Rows of those who may be opened, by person; each permit gets a list. */
  static <T> Map<SubjectId, List<T>> opened(
      Collection<Permit> permits, Collection<? extends Sealed<T>> rows, Vault vault) {
    var theirs = opened(rows, permits.stream().collect(toMap(Permit::subject, vault::open)));
    return permits.stream()
        .collect(
            toMap(Permit::subject, permit -> theirs.getOrDefault(permit.subject(), List.of())));
  }

  /** Rows of many, by person; those whose key nobody has brought stay closed. */
  static <T> Map<SubjectId, List<T>> opened(
      Collection<? extends Sealed<T>> rows, Map<SubjectId, Key> keys) {
    return rows.stream()
        .filter(row -> keys.containsKey(row.subject()))
        .collect(
            groupingBy(
                Sealed::subject, mapping(row -> row.open(keys.get(row.subject())), toList())));
  }

  /** Whose keys they are, for a statement. */
  static UUID[] subjects(Map<SubjectId, Key> keys) {
    return keys.keySet().stream().map(SubjectId::value).toArray(UUID[]::new);
  }
}
