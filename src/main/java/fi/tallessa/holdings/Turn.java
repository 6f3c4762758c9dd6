package fi.tallessa.holdings;

import java.util.Arrays;
import java.util.Optional;

/**
 * When what is kept of somebody is gone through as one list: what is to be done, what is to be told
 * and what happens by itself, each line with its act.
 */
public enum Turn {
  /** The end of a relationship (D20). */
  END("end", "/relationship/end"),
  /** The customer turns 13 and has a word of their own (K6, D8). */
  AT_13("13", "/ages"),
  /** The customer turns 18, and nobody acts for them any more (K6). */
  AT_18("18", "/ages");

  private final String code;
  private final String list;

  Turn(String code, String list) {
    this.code = code;
    this.list = list;
  }

  /** As in a form. */
  public String code() {
    return code;
  }

  /** Where its list is, below the customer's own address. */
  public String list() {
    return list;
  }

  public static Optional<Turn> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
