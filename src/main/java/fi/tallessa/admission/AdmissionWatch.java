package fi.tallessa.admission;

import fi.tallessa.web.Incidents;
import fi.tallessa.web.ToldOnce;
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
  private final ToldOnce beating = new ToldOnce("the rule of admission cannot be read for now");

  AdmissionWatch(Admission admission, Refusals refusals, RefusalCounts counts, Clock clock) {
    this.admission = admission;
    this.refusals = refusals;
    this.counts = counts;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${tallessa.admission.beat}")
  void beat() {
    beating.run(
        () -> {
          admission.look();
          refusals.write();
        });
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
