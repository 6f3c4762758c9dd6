package fi.tallessa.web;

import fi.tallessa.kernel.Problem;

/**
 * How a state is shown: by a sign and words first, by colour last. Amber only when somebody must
 * act, red only when the law says no; a slip of the hand is amber.
 */
public enum Tone {
  /** A fact. */
  PLAIN(null),
  /** In order. */
  OK("check"),
  /** Needs somebody. */
  CARE("warn"),
  /** The law says no. */
  BLOCK("stop"),
  /** Hidden on purpose. */
  SEALED("lock"),
  /** Stored only, GDPR Art. 18. */
  FROZEN("frost");

  private final String sign;

  Tone(String sign) {
    this.sign = sign;
  }

  /** The icon that goes with it, or null. */
  public String sign() {
    return sign;
  }

  public String css() {
    return this == PLAIN ? "" : name().toLowerCase();
  }

  /** A key with the word "law" in it, or an identity code (S10), is more than a slip. */
  public static Tone of(Problem problem) {
    return problem.key().contains(".law.") || problem.key().endsWith(".identity_code")
        ? BLOCK
        : CARE;
  }
}
