package fi.tallessa.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody is in a period: as they were last counted in it, so that whoever moves, or grows
 * into another age band, is in one cell and not in two.
 */
record Traits(String age, String gender, String area) {

  static Map<Long, Traits> of(Collection<Fact> facts) {
    var each = new HashMap<Long, Traits>();
    facts.stream()
        .sorted(Comparator.comparingInt(Fact::month))
        .forEach(
            fact -> each.put(fact.person(), new Traits(fact.age(), fact.gender(), fact.area())));
    return each;
  }

  @Override
  public String toString() {
    return "Traits";
  }
}
