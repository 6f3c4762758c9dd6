package fi.tallessa.admission;

import fi.tallessa.kernel.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The rule that holds now, kept in memory so that no request costs a statement for it. What another
 * machine has set is heard with the next beat; without the database the last one holds.
 */
@Component
public class Admission {

  private static final Duration TOLD = Duration.ofDays(7);

  private final Rules rules;
  private final ClientCertificates certificates;
  private final Clock clock;
  private volatile RuleVersion now;

  Admission(Rules rules, ClientCertificates certificates, Clock clock) {
    this.rules = rules;
    this.certificates = certificates;
    this.clock = clock;
  }

  /** Never a guess: a machine that has not read the rule yet reads it first. */
  public RuleVersion now() {
    if (now == null) {
      look();
    }
    return now;
  }

  public void look() {
    now = rules.now();
  }

  /** When somebody at the server let everybody in, where no rule has followed. */
  public Optional<Instant> openedAtServer() {
    return Optional.of(now()).filter(RuleVersion::openedAtServer).map(RuleVersion::at);
  }

  /** When another line manager has set the rule, for a week: whoever was away hears it as well. */
  public Optional<Instant> setByAnother(Visit visit) {
    return Optional.of(now())
        .filter(one -> one.by().filter(by -> !by.equals(visit.who())).isPresent())
        .map(RuleVersion::at)
        .filter(at -> at.isAfter(visit.when().minus(TOLD)));
  }

  /** Whether the rule names this machine as the one proxy; as long as none is in force, any is. */
  public boolean isProxy(IpAddress one) {
    return now().rule().map(rule -> names(rule, one)).orElse(true);
  }

  private static boolean names(Rule rule, IpAddress proxy) {
    return rule.proxy().filter(one -> one.at().equals(proxy)).isPresent();
  }

  Rule.Judged judge(Knock knock) {
    return now()
        .rule()
        .map(rule -> rule.judge(knock))
        .orElseGet(() -> new Rule.Judged(WayIn.OPEN, Optional.empty()));
  }

  Knock knock(HttpServletRequest request) {
    return Knock.of(request, certificates, clock.instant());
  }

  /** By which way whoever sent this request would come in by another rule. */
  public static WayIn wayBy(Rule rule, HttpServletRequest request) {
    var knock = (Knock) request.getAttribute(Knock.class.getName());
    return rule.judge(knock).way();
  }

  /** The proxy that handed this request on, where another rule would not hear it any more. */
  public static Optional<IpAddress> unheardBy(Rule rule, HttpServletRequest request) {
    return Behind.proxy(request).filter(one -> !names(rule, one));
  }

  /** By which way somebody would come in who shows nothing but an address. */
  public static WayIn wayBy(Rule rule, IpAddress from) {
    return rule.judge(Knock.plain(from)).way();
  }
}
