package fi.tallessa.admission;

import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** A rule that holds for one test; whatever held before holds again when it is closed. */
public final class Ways implements AutoCloseable {

  /** Wherever a test comes from. */
  public static final String OF_TESTS =
      String.join(
          "\n",
          "127.0.0.0/8",
          "::1",
          "10.0.0.0/8",
          "192.168.0.0/16",
          "192.0.2.0/24",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "198.18.0.0/15");

  private final Rules rules;
  private final Admission admission;
  private final RuleVersion before;

  public Ways(ApplicationContext beans) {
    this.rules = beans.getBean(Rules.class);
    this.admission = beans.getBean(Admission.class);
    this.before = rules.now();
  }

  public static List<Network> networks(String... said) {
    return Stream.of(said).map(one -> Network.of(one).orElseThrow()).toList();
  }

  /** Out of a network by the VPN alone, and with a number to call. */
  public Ways only(String... said) {
    return set(new Rule(networks(said), networks(said), Optional.empty()));
  }

  public Ways set(Rule rule) {
    say(Optional.of(rule), Optional.of(new PhoneNumber("+35825550100")));
    return this;
  }

  /** As somebody at the server opens it. */
  public Ways open() {
    say(Optional.empty(), Optional.of(new PhoneNumber("+35825550100")));
    return this;
  }

  private void say(Optional<Rule> rule, Optional<PhoneNumber> phone) {
    boolean whole = rule.isPresent();
    var said =
        new RuleVersion(
            rules.now().number() + 1,
            rule,
            phone,
            whole ? Optional.of("A test") : Optional.empty(),
            whole ? Optional.of(WorkerId.random()) : Optional.empty(),
            Instant.parse("2026-11-30T10:00:00Z"));
    if (!rules.say(said)) {
      throw new IllegalStateException("somebody else set a rule");
    }
    admission.look();
  }

  @Override
  public void close() {
    say(before.rule(), before.phone());
  }
}
