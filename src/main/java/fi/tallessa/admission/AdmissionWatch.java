package fi.tallessa.admission;

import fi.tallessa.web.Incidents;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Hears within seconds of a rule that another machine has set, and writes who was turned away. */
final class AdmissionWatch {

  /** So long it is told how many came to the wrong door; it says of nobody. */
  private static final Duration KEPT = Duration.ofDays(90);

  private final Admission admission;
  private final Refusals refusals;
  private final RefusalCounts counts;
  private final Clock clock;
  private boolean told;

  AdmissionWatch(Admission admission, Refusals refusals, RefusalCounts counts, Clock clock) {
    this.admission = admission;
    this.refusals = refusals;
    this.counts = counts;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${tallessa.admission.beat}")
  void beat() {
    try {
      admission.look();
      refusals.write();
      told = false;
    } catch (RuntimeException away) {
      if (!told) {
        Incidents.note("the rule of admission cannot be read for now", away);
      }
      told = true;
    }
  }

  @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
  void sweep() {
    try {
      counts.sweep(clock.instant().minus(KEPT));
    } catch (RuntimeException away) {
      Incidents.note("old counts of refusals could not be taken away for now", away);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Beating {

    /** Tests look for themselves. */
    @Bean
    @ConditionalOnBooleanProperty(name = "tallessa.admission.by-itself", matchIfMissing = true)
    AdmissionWatch admissionWatch(
        Admission admission, Refusals refusals, RefusalCounts counts, Clock clock) {
      return new AdmissionWatch(admission, refusals, counts, clock);
    }
  }
}
