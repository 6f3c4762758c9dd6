package fi.tallessa.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody is in a period: as they were last counted in it, so that whoever moves, or grows
 * into another age band, is in one cell and not in two.
 */
record Traits(int month, String age, String gender, String area) {

  static Map<Long, Traits> of(Collection<Fact> facts) {
    var each = new HashMap<Long, Traits>();
    for (var fact : facts) {
      each.merge(
          fact.person(),
          new Traits(fact.month(), fact.age(), fact.gender(), fact.area()),
          (one, other) -> other.month > one.month ? other : one);
    }
    return each;
  }

  @Override
  public String toString() {
    return "Traits";
  }
}
