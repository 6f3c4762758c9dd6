package fi.tallessa.legalbasis.consent;

/**
 * Who may take a consent back: whoever could give it, then or today (D8). Taking back asks for no
 * reason and no form.
 *
 * @param given who said yes
 * @param age the fewest years the customer can have today
 */
public record WhoWithdraws(Decider given, int age) {

  /** The customer, once they decide for themselves; as the one who gave it, always. */
  public boolean customer() {
    return age >= 13 || given != Decider.GUARDIAN;
  }

  /**
   * A guardian who may act today: where guardians decide, or have decided this with the customer.
   */
  public boolean guardian() {
    return age < 13 || age < 18 && given.guardian();
  }
}
