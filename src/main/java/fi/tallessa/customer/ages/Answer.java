package fi.tallessa.customer.ages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of asking somebody who has reached an age. */
public enum Answer {
  /** At 13: wants to go on as now. */
  GO_ON,
  /** At 13: wants something to be changed. */
  CHANGE,
  /** At 13: was asked and did not want to say. */
  NO_WORD,
  /** At 18: the customer wants us to keep how this guardian is reached, as somebody close. */
  KEEP,
  /** At 18: the customer wants it erased. */
  ERASE,
  /** At 18: the customer could not be asked, and nobody needs it any more. */
  NOT_NEEDED;

  /** What a child who has turned 13 may answer. */
  public static final List<Answer> AT_13 = List.of(GO_ON, CHANGE, NO_WORD);

  /** What may come of asking at 18 about each guardian. */
  public static final List<Answer> AT_18 = List.of(KEEP, ERASE, NOT_NEEDED);

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody has to say why: whoever wants data erased never has to. */
  boolean needsWhy() {
    return this == KEEP || this == NOT_NEEDED;
  }

  static Optional<Answer> of(String code, List<Answer> offered) {
    return offered.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.ages.answer." + code();
  }
}
