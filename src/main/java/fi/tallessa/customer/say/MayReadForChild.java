package fi.tallessa.customer.say;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one guardian may read of a child's file on a day. It is asked of each entry before anything
 * is counted, ordered into months or shown, so what is left out leaves no trace (K3, K5, K16).
 *
 * @param right whether the guardian may act for the child that day
 * @param role what they are to the child; null where another guardian is the same to them
 * @param kept the entries the child keeps from guardians
 * @param items the consents the child keeps from guardians
 * @param hidden whether the child is protected from this guardian too (K9)
 */
public record MayReadForChild(
    MayActFor right, GuardianRole role, Set<UUID> kept, Set<ItemId> items, boolean hidden) {

  /** The same, with what goes by other ids and belongs to what is kept. */
  public MayReadForChild hiding(Collection<UUID> more) {
    return new MayReadForChild(
        right, role, Stream.concat(kept.stream(), more.stream()).collect(toSet()), items, hidden);
  }

  /** An entry, and all it hangs on. */
  public boolean entry(UUID... ids) {
    return right.may() && Stream.of(ids).noneMatch(kept::contains);
  }

  public boolean consent(ItemId item) {
    return right.may() && !items.contains(item);
  }

  /** A group of data: what rests on a consent that is kept from guardians would tell of it. */
  public boolean group(Basis basis) {
    return !(basis instanceof ConsentBasis given) || consent(new ItemId(given.item()));
  }

  /**
   * A file that was brought: not where others are in it, whose data it is too, and not what another
   * guardian gave us.
   *
   * @param contact the one it hangs on
   * @param giver who gave it; empty where nobody asked
   */
  public boolean attachment(
      UUID id, Optional<UUID> contact, Optional<Source> giver, boolean withOthers) {
    return !withOthers
        && entry(id)
        && contact.map(this::entry).orElse(true)
        && giver.filter(this::anothers).isEmpty();
  }

  /**
   * A datum that says something. How to reach the child safely is for those who work with them: it
   * may be about this very guardian. Where the child is reached or lives, as another guardian told
   * it, is theirs to tell: nobody has to have said that parents are apart (K16). Where the child is
   * protected and the guardian is not, nothing leads to them: no number either (K9).
   */
  public boolean datum(UUID id, Field field, Datum datum) {
    return entry(id)
        && datum.known()
        && field != Field.SAFE_WAY
        && !(tellsWhere(field) && (hidden || anothers(datum.told().source())));
  }

  private static boolean tellsWhere(Field field) {
    return field.group() == FieldGroup.CONTACT || field.tellsWhere();
  }

  /** Which other guardian told it is not known, so a guardian by another name may be another. */
  public boolean anothers(Source source) {
    return switch (source) {
      case MOTHER -> role != GuardianRole.MOTHER;
      case FATHER -> role != GuardianRole.FATHER;
      case GUARDIAN -> role != GuardianRole.OTHER;
      case CUSTOMER, PROFESSIONAL -> false;
    };
  }

  @Override
  public String toString() {
    return "MayReadForChild";
  }
}
