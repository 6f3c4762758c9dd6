package fi.tallessa.customer.intake;

import static fi.tallessa.customer.intake.IntakeState.ARRIVED;
import static fi.tallessa.customer.intake.IntakeState.BEGUN;
import static fi.tallessa.customer.intake.IntakeState.DECLINED;
import static fi.tallessa.customer.intake.IntakeState.OFFERED;
import static fi.tallessa.customer.intake.IntakeState.REACHED;
import static fi.tallessa.customer.intake.IntakeState.WAITING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is done from a referral on, and when it may be: nothing is offered to a family nobody has
 * spoken with, and nobody says no for them. What was declined may be taken up again.
 */
public enum Step {
  /** The referral or the call itself. */
  RECEIVED(null, false),
  /** Called, and nobody answered. */
  MISSED(null, false, ARRIVED, REACHED, OFFERED, WAITING),
  REACHED_BY_CALL(null, true, ARRIVED, REACHED, OFFERED, WAITING),
  OFFER(OFFERED, true, REACHED, WAITING, DECLINED),
  QUEUED(WAITING, true, REACHED, OFFERED, DECLINED),
  /** Asked whether they still want it: they do. */
  ASKED(null, true, OFFERED, WAITING),
  DECLINED_BY_THEM(DECLINED, false, REACHED, OFFERED, WAITING),
  DECLINED_BY_US(DECLINED, false, ARRIVED, REACHED, OFFERED, WAITING),
  /** Put before others in the list. */
  AHEAD(null, false, WAITING),
  BEGIN(BEGUN, false, REACHED, OFFERED, WAITING);

  /** Those that are chosen in the form of a step; the others have forms of their own. */
  private static final Set<Step> CHOSEN =
      EnumSet.of(MISSED, REACHED_BY_CALL, OFFER, QUEUED, ASKED, DECLINED_BY_THEM, DECLINED_BY_US);

  private final IntakeState leads;
  private final boolean spoken;
  private final Set<IntakeState> after;

  Step(IntakeState leads, boolean spoken, IntakeState... after) {
    this.leads = leads;
    this.spoken = spoken;
    this.after = Set.of(after);
  }

  public boolean mayFollow(IntakeState state) {
    return after.contains(state);
  }

  /** What is chosen from, in a state. */
  static List<Step> after(IntakeState state) {
    return CHOSEN.stream().filter(one -> one.mayFollow(state)).toList();
  }

  IntakeState leadsTo(IntakeState before) {
    if (this == REACHED_BY_CALL) {
      return before == ARRIVED ? REACHED : before;
    }
    return leads == null ? before : leads;
  }

  /**
   * Whether the family was spoken with: that alone prolongs. Otherwise calls nobody answers would
   * keep somebody for ever who wants nothing of us.
   */
  boolean spoken() {
    return spoken;
  }

  /** Whether it says why, of a closed list. */
  boolean hasReason() {
    return !Why.of(this).isEmpty();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Step> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.intake.step." + name().toLowerCase(Locale.ROOT);
  }
}
