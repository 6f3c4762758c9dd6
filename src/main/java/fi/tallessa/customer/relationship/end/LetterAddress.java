package fi.tallessa.customer.relationship.end;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Caution;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.SafeWay;
import java.util.Optional;

/**
 * Where a letter goes (K13): to the contact address where there is one. To the home only where the
 * address is not protected and nobody has warned of letters home; else it is handed over.
 */
final class LetterAddress {

  /**
   * @param masked whether the address is protected; of a card that was read masked it is not there
   *     anyway, and this says so twice
   */
  static Optional<String> of(Card card, boolean masked) {
    return card.value(Field.CONTACT_ADDRESS)
        .or(() -> masked || noLetterHome(card) ? Optional.empty() : card.value(Field.ADDRESS));
  }

  private static boolean noLetterHome(Card card) {
    return card.value(Field.SAFE_WAY)
        .map(SafeWay::of)
        .filter(way -> way.cautions().contains(Caution.NO_LETTER_HOME))
        .isPresent();
  }

  private LetterAddress() {}
}
