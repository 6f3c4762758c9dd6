package fi.tallessa.admission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How many were turned away, by hour and why, and nothing of who: counted in memory and written
 * with the beat, so that whoever knocks a million times fills neither a table nor a log (ASVS
 * 16.3.2).
 */
@Component
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Map<Hour, LongAdder> counted = new ConcurrentHashMap<>();
  private final RefusalCounts counts;
  private final Clock clock;

  Refusals(RefusalCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  private record Hour(Instant begins, WayIn way) {}

  void count(WayIn way) {
    var begins = clock.instant().truncatedTo(ChronoUnit.HOURS);
    counted.computeIfAbsent(new Hour(begins, way), hour -> new LongAdder()).increment();
  }

  /** What cannot be written now is written with the next beat; the log hears of an hour once. */
  void write() {
    for (var entry : counted.entrySet()) {
      long more = entry.getValue().sumThenReset();
      if (more > 0) {
        write(entry.getKey(), more);
      } else if (entry.getKey().begins().plus(2, ChronoUnit.HOURS).isBefore(clock.instant())) {
        counted.remove(entry.getKey());
      }
    }
  }

  private void write(Hour hour, long more) {
    try {
      if (counts.add(hour.begins(), hour.way(), more) == more) {
        LOG.warn("Turned away before the sign-in, for the first time in this hour: {}", hour.way());
      }
    } catch (RuntimeException away) {
      counted.get(hour).add(more);
      throw away;
    }
  }
}
