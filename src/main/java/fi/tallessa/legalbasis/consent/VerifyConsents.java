package fi.tallessa.legalbasis.consent;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --verify-consents}: reads every chain, tells
 * what it found by references alone, and ends with 0 where all is as it was written, else with 1.
 */
@Component
class VerifyConsents implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(VerifyConsents.class);

  private final Verification verification;
  private final Clock clock;
  private final ConfigurableApplicationContext register;

  VerifyConsents(Verification verification, Clock clock, ConfigurableApplicationContext register) {
    this.verification = verification;
    this.clock = clock;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption("verify-consents")) {
      int outcome = verify();
      System.exit(SpringApplication.exit(register, () -> outcome));
    }
  }

  int verify() {
    var report = verification.all(clock.instant());
    report.findings().forEach(found -> LOG.error("Consent not as it was written: {}", found));
    LOG.info("Consents verified: {}", report);
    return report.findings().isEmpty() ? 0 : 1;
  }
}
