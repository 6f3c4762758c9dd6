package fi.tallessa.customer.consents;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Asking;
import fi.tallessa.legalbasis.consent.Askings;
import fi.tallessa.legalbasis.consent.Consent;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Narrowing;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.ItemVersion;
import fi.tallessa.legalbasis.item.Items;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One asking, with what was asked and what has come of it.
 *
 * @param slip null until it is answered
 */
public record Asked(Asking asking, LocalDate day, List<One> items, Slip slip) {

  /**
   * One item, the text that is read, and what was said of it so far.
   *
   * @param asleep whether a yes wakes what has slept since the relationship ended, and a no erases
   *     it
   * @param losing how much of each kind a yes would erase, as the text covers less than the last
   * @param healthToo whether it may erase of health too, and the visitor has no right to know how
   *     much (S20)
   */
  public record One(
      ConsentItem item,
      ItemVersion version,
      Consent consent,
      boolean asleep,
      Map<FieldGroup, Integer> losing,
      boolean healthToo) {
    @Override
    public String toString() {
      return "One[" + item.id() + "]";
    }
  }

  boolean answered() {
    return slip != null;
  }

  /** What was said of each so far. */
  Map<ItemId, Consent> consents() {
    return items.stream().collect(toMap(one -> one.item().id(), One::consent));
  }

  Optional<One> item(ItemId id) {
    return items.stream().filter(one -> one.item().id().equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return "Asked";
  }

  /** Finds them. */
  @Component
  static class All {

    private final Askings askings;
    private final Consents consents;
    private final Slips slips;
    private final Items items;
    private final Narrowing narrowing;
    private final HealthRights rights;

    All(
        Askings askings,
        Consents consents,
        Slips slips,
        Items items,
        Narrowing narrowing,
        HealthRights rights) {
      this.rights = rights;
      this.narrowing = narrowing;
      this.askings = askings;
      this.consents = consents;
      this.slips = slips;
      this.items = items;
    }

    Optional<Asked> find(Permit permit, String id) {
      return id(id).flatMap(one -> askings.find(permit, one)).map(kept -> asked(permit, kept));
    }

    private Asked asked(Permit permit, Askings.Kept kept) {
      var known = items.byId();
      var said = consents.of(permit);
      return new Asked(
          kept.asking(),
          kept.at().atZone(Visit.ZONE).toLocalDate(),
          kept.asking().asked().stream()
              .map(
                  one ->
                      one(
                          permit,
                          known.get(one.item()).version(one.version()),
                          known.get(one.item()),
                          said.getOrDefault(one.item(), Consent.none(one.item()))))
              .toList(),
          slips.of(permit).get(kept.asking().id()));
    }

    private One one(Permit permit, ItemVersion version, ConsentItem item, Consent consent) {
      var losing = narrowing.of(permit, consent, version.number());
      boolean renewed = renewed(consent, version, permit.visit().today());
      boolean unsaid = renewed && !rights.has(permit);
      if (unsaid) {
        losing.remove(FieldGroup.HEALTH);
      }
      return new One(
          item,
          version,
          consent,
          consent.sleeps(permit.visit().today()),
          losing,
          unsaid && health(item.version(consent.version())) && !health(version));
    }

    private static boolean health(ItemVersion version) {
      return version.categories().contains(Category.HEALTH);
    }

    /** Only a yes to another text may erase. */
    private static boolean renewed(Consent consent, ItemVersion version, LocalDate today) {
      return consent.stands(today) && consent.version() != version.number();
    }

    private static Optional<UUID> id(String typed) {
      try {
        return Optional.of(UUID.fromString(typed));
      } catch (IllegalArgumentException notAnId) {
        return Optional.empty();
      }
    }
  }
}
