package fi.tallessa.customer.ages;

import java.util.Arrays;
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
  /** At 18: the customer wants us to keep how this guardian is reached. */
  KEEP;

  /** What a child who has turned 13 may answer. */
  public static final List<Answer> AT_13 = List.of(GO_ON, CHANGE, NO_WORD);

  /** As in a form and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Answer> at13(String code) {
    return Arrays.stream(values())
        .filter(AT_13::contains)
        .filter(one -> one.code().equals(code))
        .findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.ages.answer." + code();
  }
}
