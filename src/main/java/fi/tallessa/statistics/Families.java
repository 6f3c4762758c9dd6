package fi.tallessa.statistics;

import fi.tallessa.kernel.SubjectId;
import java.util.HashMap;
import java.util.Map;

/** Who belongs together, however many links lie between them. */
final class Families {

  private final Map<SubjectId, SubjectId> towards = new HashMap<>();

  void link(SubjectId one, SubjectId other) {
    var from = of(one);
    var to = of(other);
    if (!from.equals(to)) {
      towards.put(from, to);
    }
  }

  /** The same one for all of a family. */
  SubjectId of(SubjectId one) {
    var at = one;
    while (towards.containsKey(at)) {
      at = towards.get(at);
    }
    return at;
  }
}
