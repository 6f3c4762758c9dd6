package fi.tallessa.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stays in an open year of those who were erased, so that its figures stay as they are (D18).
 */
final class Erased {

  /**
   * Their facts as they were counted last. Where families turned out to be one since, whoever was
   * erased is of that one too.
   *
   * @param families of everybody there is, by their number, as it is now
   */
  static List<Fact> of(Collection<Fact> before, Map<Long, Long> families) {
    var now = new HashMap<Long, Long>();
    before.stream()
        .filter(fact -> families.containsKey(fact.person()))
        .forEach(fact -> now.putIfAbsent(fact.family(), families.get(fact.person())));
    return before.stream()
        .filter(fact -> !families.containsKey(fact.person()))
        .map(fact -> fact.of(now.getOrDefault(fact.family(), fact.family())))
        .toList();
  }

  private Erased() {}
}
