package fi.tallessa.statistics;

import java.util.Locale;

/**
 * How a figure stands to what was promised, in words: figures changed at random bear no percents.
 */
public enum Deviation {
  /** Nothing was promised. */
  NONE,
  /** There is no figure to compare. */
  UNTOLD,
  AS_PLANNED,
  A_LITTLE_OVER,
  A_LITTLE_UNDER,
  CLEARLY_OVER,
  CLEARLY_UNDER;

  private static final double SAME = 0.05;
  private static final double NEAR = 0.15;

  /**
   * Either may be null.
   *
   * @param chance so far off its target chance alone may bring a figure: nobody signs a reason for
   *     that. Where nothing was promised and something is shown, it truly is there.
   */
  static Deviation of(Integer target, Integer actual, int chance) {
    if (target == null) {
      return NONE;
    }
    if (actual == null) {
      return UNTOLD;
    }
    if (target > 0 && Math.abs(actual - target) <= chance) {
      return AS_PLANNED;
    }
    double off = (actual - target) / (double) Math.max(1, target);
    if (Math.abs(off) <= SAME) {
      return AS_PLANNED;
    }
    if (Math.abs(off) <= NEAR) {
      return off > 0 ? A_LITTLE_OVER : A_LITTLE_UNDER;
    }
    return off > 0 ? CLEARLY_OVER : CLEARLY_UNDER;
  }

  /** Whether a funder asks why, and a figure alone is no answer. */
  boolean needsWords() {
    return this == UNTOLD || this == CLEARLY_OVER || this == CLEARLY_UNDER;
  }

  /** The message key of its words. */
  public String label() {
    return "statistics.deviation." + name().toLowerCase(Locale.ROOT);
  }
}
