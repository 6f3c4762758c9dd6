package fi.tallessa.statistics;

import fi.tallessa.kernel.Result;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --release-statistics=2026-Q3}: releases a
 * closed period for the first time, and ends with 0; else says why not, and ends with 1. A
 * correction is a line manager's.
 */
@Component
class ReleaseStatistics implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseStatistics.class);

  private final Gate gate;
  private final Clock clock;
  private final MessageSource words;
  private final ConfigurableApplicationContext register;

  ReleaseStatistics(
      Gate gate, Clock clock, MessageSource words, ConfigurableApplicationContext register) {
    this.gate = gate;
    this.clock = clock;
    this.words = words;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption("release-statistics")) {
      int outcome =
          arguments.getOptionValues("release-statistics").stream().mapToInt(this::release).sum();
      System.exit(SpringApplication.exit(register, () -> Math.min(outcome, 1)));
    }
  }

  int release(String code) {
    var done =
        Period.parse(code)
            .map(period -> gate.release(period, 1, Optional.empty(), clock.instant()))
            .orElseGet(() -> Gate.refused(Refused.NO_PERIOD));
    return switch (done) {
      case Result.Fine<Release>(var release) -> {
        LOG.info("Statistics released: {}", release.period().code());
        yield 0;
      }
      case Result.Faulty<Release>(var problems) -> {
        LOG.error("Statistics not released: {}", sentence(problems.all().getFirst().key()));
        yield 1;
      }
    };
  }

  private String sentence(String key) {
    var said = key.equals(Refused.OVERTAKEN.label()) ? Refused.RELEASED.label() : key;
    return words.getMessage(said, null, Locale.ENGLISH);
  }
}
