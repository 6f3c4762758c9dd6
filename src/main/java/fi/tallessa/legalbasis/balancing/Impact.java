package fi.tallessa.legalbasis.balancing;

import fi.tallessa.web.Tone;

/**
 * What may come of it for a customer.
 *
 * @param likelihood from 1, hardly ever, to 4, surely
 * @param severity from 1, a nuisance, to 4, lasting harm
 */
public record Impact(String what, int likelihood, int severity) {

  static final int MOST = 4;

  /** From 1 to 16. */
  public int weight() {
    return likelihood * severity;
  }

  /** The message key of how heavy that is. */
  public String key() {
    return "legalbasis.balancing.impact."
        + (weight() >= 9 ? "high" : weight() >= 4 ? "some" : "low");
  }

  public Tone tone() {
    return weight() >= 9 ? Tone.CARE : Tone.PLAIN;
  }

  @Override
  public String toString() {
    return "Impact";
  }
}
