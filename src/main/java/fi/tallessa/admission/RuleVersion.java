package fi.tallessa.admission;

import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A rule as somebody set it.
 *
 * @param number the how manieth it is; the highest holds
 * @param rule empty where everybody comes in
 * @param phone whom somebody calls who was turned away
 * @param by empty where it was done at the server
 */
public record RuleVersion(
    int number,
    Optional<Rule> rule,
    Optional<PhoneNumber> phone,
    Optional<String> why,
    Optional<WorkerId> by,
    Instant at) {

  /** Before anybody has set one. */
  static final RuleVersion NONE =
      new RuleVersion(
          0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH);

  /** Whoever runs the server lets everybody in: whom to call stays as it was. */
  static RuleVersion anyone(RuleVersion before, Instant at) {
    return new RuleVersion(
        before.number() + 1,
        Optional.empty(),
        before.phone(),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  public boolean openedAtServer() {
    return number > 0 && rule.isEmpty();
  }

  /** Whether somebody said the same before. */
  boolean says(RuleVersion other) {
    return rule.equals(other.rule) && phone.equals(other.phone) && why.equals(other.why);
  }

  @Override
  public String toString() {
    return "RuleVersion[" + number + "]";
  }
}
