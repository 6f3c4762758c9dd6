package fi.tallessa.admission;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --admit-anyone}, for whoever shut everybody
 * out, or after a register was put back in another network: from any address one comes as far as
 * the sign-in again, until a line manager sets a rule. Their first page says so, and the log.
 */
@Component
class AdmitAnyone implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(AdmitAnyone.class);

  private final Rules rules;
  private final Clock clock;
  private final ConfigurableApplicationContext register;

  AdmitAnyone(Rules rules, Clock clock, ConfigurableApplicationContext register) {
    this.rules = rules;
    this.clock = clock;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption("admit-anyone")) {
      System.out.println(open(clock.instant()));
      System.exit(SpringApplication.exit(register, () -> 0));
    }
  }

  /** Said twice, it is open once. */
  String open(Instant at) {
    var now = rules.now();
    if (now.rule().isEmpty()) {
      return "Anyone is admitted already: no rule is in force.";
    }
    if (!rules.say(RuleVersion.anyone(now, at))) {
      return "Nothing was changed: a line manager set a rule in the same moment. Run this again.";
    }
    LOG.warn("At the server anyone was admitted as far as the sign-in, until a rule is set.");
    return "Within seconds anyone comes as far as the sign-in, from any address. A line manager is"
        + " told on their first page, and sets a rule at Set-up.";
  }
}
