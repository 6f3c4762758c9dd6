package fi.tallessa.casework.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one may ask within an hour, on this machine: a calendar asks every few minutes, and
 * nobody has a reason to ask each second. In memory only, and of so many askers the oldest is
 * forgotten.
 */
final class Pace {

  static final int AN_HOUR = 60;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int ASKERS = 10_000;

  private final Map<String, Asked> asked = new LinkedHashMap<>();

  /** Counts this time; false where there were too many. */
  synchronized boolean may(String who, Instant now) {
    var before = asked.get(who);
    var next =
        before == null || !now.isBefore(before.since.plus(HOUR))
            ? new Asked(now, 1)
            : new Asked(before.since, before.times + 1);
    asked.remove(who);
    asked.put(who, next);
    if (asked.size() > ASKERS) {
      asked.remove(asked.keySet().iterator().next());
    }
    return next.times <= AN_HOUR;
  }

  private record Asked(Instant since, int times) {}
}
