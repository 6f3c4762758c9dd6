package fi.tallessa.audit.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --verify-log}: reads the whole log against
 * its seals and the copy it is set to write, names the first line that is not as it was written by
 * its number, and ends with 0 where all are, else with 1. {@code --verify-log=FILE} compares with
 * another copy, as one that a log server has kept.
 */
@Component
class VerifyLog implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(VerifyLog.class);

  private final LogVerification verification;
  private final LogSettings settings;
  private final Clock clock;
  private final ConfigurableApplicationContext register;

  VerifyLog(
      LogVerification verification,
      LogSettings settings,
      Clock clock,
      ConfigurableApplicationContext register) {
    this.verification = verification;
    this.settings = settings;
    this.clock = clock;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (arguments.containsOption("verify-log")) {
      int outcome = verify(copies(arguments.getOptionValues("verify-log")));
      System.exit(SpringApplication.exit(register, () -> outcome));
    }
  }

  private List<Path> copies(List<String> named) {
    return named.isEmpty() ? own() : named.stream().map(Path::of).toList();
  }

  private List<Path> own() {
    var file = Path.of(settings.file());
    return !settings.file().isBlank() && Files.exists(file) ? List.of(file) : List.of();
  }

  int verify(List<Path> copies) throws IOException {
    var report = verification.verify(copies, clock.instant());
    if (copies.isEmpty() && !settings.file().isBlank() && report.checkpoints() > 0) {
      LOG.error("The copy of the log is not there: nothing outside the database proves it.");
      return 1;
    }
    boolean stopped = report.stopped() && copies.equals(own());
    if (stopped) {
      LOG.error("The copy of the log got no seals any more while others were made.");
    }
    report.flaw().ifPresent(flaw -> LOG.error("The log is not as it was written: {}", flaw));
    LOG.info("The log verified: {}", report);
    return report.flaw().isPresent() || stopped ? 1 : 0;
  }
}
