package fi.tallessa.customer.awaiting;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases drafts whose seven days are over, every hour: also where their author never comes back.
 */
@Component
class DueDrafts {

  private final Telling telling;
  private final Clock clock;

  DueDrafts(Telling telling, Clock clock) {
    this.telling = telling;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
  void erase() {
    telling.eraseDue(clock.instant());
  }
}
