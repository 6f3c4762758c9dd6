package fi.tallessa.legalbasis.consent;

/**
 * Who may take a consent back: whoever could give it, then or today (D8). Taking back asks for no
 * reason and no form, and there is always somebody who may (GDPR Art. 7(3)): a child under 13 where
 * no guardian may, as custody is lost or the item is kept from them.
 *
 * @param given who said yes
 * @param age the fewest years the customer can have today
 * @param guardians whether any may act today and is not kept from the item
 */
public record WhoWithdraws(Decider given, int age, boolean guardians) {

  /** The customer, once they decide for themselves; as the one who gave it, always. */
  public boolean customer() {
    return age >= 13 || given != Decider.GUARDIAN || !guardian();
  }

  /**
   * A guardian who may act today: where guardians decide, or have decided this with the customer.
   */
  public boolean guardian() {
    return guardians && (age < 13 || age < 18 && given.guardian());
  }
}
