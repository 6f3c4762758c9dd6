package fi.tallessa.customer.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why nothing comes of an intake, or why somebody stands before others: closed lists, so that they
 * can be in clear and nobody has to explain themselves in words.
 */
public enum Why {
  NOT_NEEDED(Step.DECLINED_BY_THEM),
  HELP_ELSEWHERE(Step.DECLINED_BY_THEM),
  WAIT_TOO_LONG(Step.DECLINED_BY_THEM),
  NOT_SAID(Step.DECLINED_BY_THEM),
  OTHER_NEED(Step.DECLINED_BY_US),
  AGE(Step.DECLINED_BY_US),
  AREA(Step.DECLINED_BY_US),
  NOT_REACHED(Step.DECLINED_BY_US),
  GUIDED_ON(Step.DECLINED_BY_US),
  CANNOT_WAIT(Step.AHEAD),
  NOT_AT_SCHOOL(Step.AHEAD),
  SIBLING_HERE(Step.AHEAD),
  AGE_LIMIT(Step.AHEAD);

  private final Step step;

  Why(Step step) {
    this.step = step;
  }

  /** Of which step it is a reason. */
  public Step step() {
    return step;
  }

  static List<Why> of(Step step) {
    return Arrays.stream(values()).filter(one -> one.step == step).toList();
  }

  static Optional<Why> of(Step step, String code) {
    return of(step).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The message key of its words. */
  public String label() {
    return "customer.intake.why." + name().toLowerCase(Locale.ROOT);
  }
}
