package fi.tallessa.statistics;

import fi.tallessa.vault.Shape;

/**
 * What was promised of a figure, and why it came otherwise.
 *
 * @param target null where nothing was promised
 * @param actual of what the register does not count; else null
 * @param method how that was found out
 * @param words empty where nobody said
 */
record Target(Integer target, Integer actual, Method method, String words) {

  static final Shape<Target> SHAPE = Shape.of("statistics.target", Target.class);

  static final Target NOTHING = new Target(null, null, Method.COLLECTED, "");

  @Override
  public String toString() {
    return "Target";
  }
}
