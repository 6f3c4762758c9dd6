package fi.tallessa.audit.log;

import fi.tallessa.audit.log.LogConfiguration.Outsides;
import fi.tallessa.web.Incidents;
import fi.tallessa.web.ToldOnce;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Seals and copies. A line is noted within one round and sealed with the next, so three rounds a
 * minute keep what is promised: within a minute.
 */
final class LogWatch {

  private final Sealing sealing;
  private final Copying copying;
  private final Outsides outsides;
  private final LogHealth health;
  private final Clock clock;
  private final ToldOnce away = new ToldOnce("the log cannot be sealed for now");
  private boolean late;

  LogWatch(Sealing sealing, Copying copying, Outsides outsides, LogHealth health, Clock clock) {
    this.sealing = sealing;
    this.copying = copying;
    this.outsides = outsides;
    this.health = health;
    this.clock = clock;
  }

  @Scheduled(
      initialDelay = 1,
      fixedDelayString = "${tallessa.log.beat}",
      timeUnit = TimeUnit.SECONDS)
  void round() {
    health.watch(outsides.all());
    away.run(this::seal);
    copying.start();
    tellLate();
  }

  private void seal() {
    if (sealing.beat()) {
      health.sealed();
    }
  }

  /** Whatever throws nothing, as a lock that is held for hours, is told as well: once. */
  private void tellLate() {
    boolean now = health.late(clock.instant());
    if (now && !late) {
      Incidents.note("the log waits for its seals or their copies", new TimeoutException());
    }
    late = now;
  }
}
