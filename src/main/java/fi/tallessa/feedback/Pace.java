package fi.tallessa.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * So many answers a minute in one round, whoever sends them: nothing of the sender is kept, not for
 * a moment. A waiting room fills in a few at once, a script fills in hundreds.
 */
final class Pace {

  private static final int MOST = 30;
  private static final Duration WHILE = Duration.ofMinutes(1);

  private final Map<UUID, ArrayDeque<Instant>> lately = new HashMap<>();

  synchronized boolean may(UUID round, Instant now) {
    var came = lately.computeIfAbsent(round, id -> new ArrayDeque<>());
    while (!came.isEmpty() && !came.peekFirst().isAfter(now.minus(WHILE))) {
      came.removeFirst();
    }
    if (came.size() >= MOST) {
      return false;
    }
    came.addLast(now);
    return true;
  }
}
