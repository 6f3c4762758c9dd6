package fi.tallessa.customer.ages;

import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Birth;
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
  NOT_NEEDED,
  /** At 13: the notice was told in words for a child. */
  NOTICE_TOLD,
  /** At 13: was told that they may now say no themselves, and keep things from guardians (K3). */
  NO_TOLD,
  /** At 13: it was looked at with them what guardians know, and what they learn from now on. */
  AWARENESS_SEEN,
  /** At 18: was asked how they are reached from now on, and not through a guardian. */
  CONTACT_ASKED,
  /** At 18: was told of the notice themselves, as an adult; guardians were told for the child. */
  ADULT_TOLD;

  /** What a child who has turned 13 may answer. */
  public static final List<Answer> AT_13 = List.of(GO_ON, CHANGE, NO_WORD);

  /** What may come of asking at 18 about each guardian. */
  public static final List<Answer> AT_18 = List.of(KEEP, ERASE, NOT_NEEDED);

  /** What is told or looked at at a turn, and is done with one tick. */
  static List<Answer> ticks(Turn turn) {
    return switch (turn) {
      case AT_13 -> List.of(NOTICE_TOLD, NO_TOLD, AWARENESS_SEEN);
      case AT_18 -> List.of(CONTACT_ASKED, ADULT_TOLD);
      case END -> List.of();
    };
  }

  /** At which age it is said. */
  int age() {
    return AT_13.contains(this) || ticks(Turn.AT_13).contains(this)
        ? Birth.ASKED_AGAIN
        : Birth.OF_AGE;
  }

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
