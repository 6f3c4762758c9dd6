package fi.tallessa.audit.log;

import fi.tallessa.web.Incidents;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Seals and copies. A line is noted within one round and sealed with the next, so three rounds a
 * minute keep what is promised: within a minute.
 */
final class LogWatch {

  private final Sealing sealing;
  private final Copying copying;
  private boolean told;

  LogWatch(Sealing sealing, Copying copying) {
    this.sealing = sealing;
    this.copying = copying;
  }

  @Scheduled(
      initialDelay = 1,
      fixedDelayString = "${tallessa.log.beat}",
      timeUnit = TimeUnit.SECONDS)
  void round() {
    try {
      sealing.beat();
      told = false;
    } catch (RuntimeException away) {
      if (!told) {
        Incidents.note("the log cannot be sealed for now", away);
      }
      told = true;
    }
    copying.start();
  }
}
