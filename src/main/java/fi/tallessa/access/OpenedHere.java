package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which files each worker opened on this machine lately, in memory: ids and moments, so that no
 * page asks the database for them. A file opened again is no further one.
 */
final class OpenedHere {

  private final ConcurrentMap<WorkerId, Map<SubjectId, Instant>> opened = new ConcurrentHashMap<>();

  void opened(WorkerId who, SubjectId file, Instant at) {
    opened.compute(
        who,
        (id, before) -> {
          var all = before == null ? new HashMap<SubjectId, Instant>() : before;
          all.put(file, at);
          return all;
        });
  }

  /** Which after a moment and until another; what is older is forgotten. */
  Set<SubjectId> between(WorkerId who, Instant from, Instant until) {
    var some = new HashSet<SubjectId>();
    opened.computeIfPresent(
        who,
        (id, all) -> {
          all.values().removeIf(at -> !at.isAfter(from));
          all.forEach(
              (file, at) -> {
                if (!at.isAfter(until)) {
                  some.add(file);
                }
              });
          return all.isEmpty() ? null : all;
        });
    return some;
  }

  void forget(WorkerId who) {
    opened.remove(who);
  }
}
