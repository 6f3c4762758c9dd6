package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Outside.Place;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * When sealing and copying last went as they should. It is kept in memory and not in the database:
 * whoever rules that holds a lock, or writes a number, and all would seem well for as long as they
 * like.
 */
@Component
class LogHealth {

  private final Clock clock;
  private final Map<Place, Instant> copied = new ConcurrentHashMap<>();
  private final Set<Place> strange = ConcurrentHashMap.newKeySet();

  /** Null until somebody watches: nothing is expected before. */
  private volatile Instant sealed;

  LogHealth(Clock clock) {
    this.clock = clock;
  }

  /** From the first round on something is expected of a place. */
  void watch(Iterable<Outside> places) {
    if (sealed == null) {
      var now = clock.instant();
      places.forEach(one -> copied.put(one.place(), now));
      sealed = now;
    }
  }

  /** All that was noted a round ago is sealed. */
  void sealed() {
    sealed = clock.instant();
  }

  /** All that is sealed is there. */
  void copied(Place place) {
    strange.remove(place);
    copied.put(place, clock.instant());
  }

  /** What is there is not of this log: {@link StrangeCopy}. */
  void strange(Place place) {
    strange.add(place);
  }

  /** Whether a place had something else when it was last written to. */
  boolean isStrange(Place place) {
    return strange.contains(place);
  }

  /** Whether any had, once somebody watches. */
  boolean isStrange() {
    return sealed != null && !strange.isEmpty();
  }

  /** Lines wait for their seal longer than they should. */
  boolean waits(Instant now) {
    return LogPage.late(sealed, now);
  }

  /** Nothing is known to have arrived at a place for longer than it should take. */
  boolean waits(Place place, Instant now) {
    return sealed != null && LogPage.late(copied.get(place), now);
  }

  boolean late(Instant now) {
    return waits(now) || copied.keySet().stream().anyMatch(place -> waits(place, now));
  }
}
