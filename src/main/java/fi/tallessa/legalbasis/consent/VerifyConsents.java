package fi.tallessa.legalbasis.consent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
 * {@code --check=7F3A-91C2-04BD} tells which event a slip with this value is of.
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
      int outcome = Math.max(verify(), compare(arguments.getOptionValues("check")));
      System.exit(SpringApplication.exit(register, () -> outcome));
    }
  }

  /**
   * @param printed values as they are read off slips, none where nobody holds one
   * @return 1 where one is on no event of the register
   */
  int compare(List<String> printed) {
    int missing = 0;
    for (var typed : Objects.requireNonNullElse(printed, List.<String>of())) {
      var found =
          CheckValue.parse(typed).flatMap(value -> verification.find(value, clock.instant()));
      found.ifPresentOrElse(
          place -> LOG.info("The slip with this check value is of: {}", place),
          () -> LOG.error("No event carries the check value of a slip"));
      missing = found.isPresent() ? missing : 1;
    }
    return missing;
  }

  int verify() {
    var report = verification.all(clock.instant());
    report.findings().forEach(found -> LOG.error("Consent not as it was written: {}", found));
    LOG.info("Consents verified: {}", report);
    return report.findings().isEmpty() ? 0 : 1;
  }
}
