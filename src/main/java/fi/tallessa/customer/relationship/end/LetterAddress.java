package fi.tallessa.customer.relationship.end;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Caution;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.guardian.Guardian;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a letter goes (K13): to the contact address where there is one. To the home only where the
 * address is not protected and nobody, no guardian either, has warned of letters home; else it is
 * handed over. Where only one parent may be reached, whoever opens letters at home may be the
 * other.
 */
final class LetterAddress {

  private static final Set<Caution> NOT_HOME =
      Set.of(Caution.NO_LETTER_HOME, Caution.ONLY_MOTHER, Caution.ONLY_FATHER);

  /**
   * @param masked whether the address is protected; of a card that was read masked it is not there
   *     anyway, and this says so twice
   */
  static Optional<String> of(Card card, List<Guardian> guardians, boolean masked) {
    return card.value(Field.CONTACT_ADDRESS)
        .or(
            () ->
                masked || elsewhere(card) || warned(card, guardians)
                    ? Optional.empty()
                    : card.value(Field.ADDRESS));
  }

  /** There is a contact address, and it may only be kept: home is no other way to reach them. */
  private static boolean elsewhere(Card card) {
    return card.of(Field.CONTACT_ADDRESS).filter(kept -> kept.datum().mayOnlyBeKept()).isPresent();
  }

  private static boolean warned(Card card, List<Guardian> guardians) {
    return Stream.concat(
            card.value(Field.SAFE_WAY).stream(),
            guardians.stream().map(Guardian::safeWay).filter(Objects::nonNull))
        .map(SafeWay::of)
        .flatMap(way -> way.cautions().stream())
        .anyMatch(NOT_HOME::contains);
  }

  private LetterAddress() {}
}
