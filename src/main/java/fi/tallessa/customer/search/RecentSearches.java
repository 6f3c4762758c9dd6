package fi.tallessa.customer.search;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What was typed last in each search, so that Back leads to the same list: in this machine's memory
 * alone, for whoever typed it, and for a quarter of an hour. On another machine, or later, the box
 * is empty; nothing is written down.
 */
@Component
class RecentSearches {

  static final Duration KEPT = Duration.ofMinutes(15);
  private static final int AT_MOST = 1000;

  private final Map<UUID, Typed> last = new LinkedHashMap<>();

  private record Typed(WorkerId who, String q, Instant at) {
    boolean over(Instant now) {
      return !now.isBefore(at.plus(KEPT));
    }

    @Override
    public String toString() {
      return "Typed";
    }
  }

  synchronized void keep(SearchId search, String q, Visit visit) {
    last.values().removeIf(one -> one.over(visit.when()));
    if (last.size() >= AT_MOST) {
      last.remove(last.keySet().iterator().next());
    }
    last.remove(search.value());
    last.put(search.value(), new Typed(visit.who(), q, visit.when()));
  }

  synchronized Optional<String> of(SearchId search, Visit visit) {
    return Optional.ofNullable(last.get(search.value()))
        .filter(one -> one.who().equals(visit.who()) && !one.over(visit.when()))
        .map(Typed::q);
  }
}
