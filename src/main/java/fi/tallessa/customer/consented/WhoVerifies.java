package fi.tallessa.customer.consented;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may say of what rests on consents that it is right; asked only where something waits. */
@Component
class WhoVerifies {

  private final Denials denials;
  private final ActingGuardians acting;

  WhoVerifies(Denials denials, ActingGuardians acting) {
    this.denials = denials;
    this.acting = acting;
  }

  ConsentedList list(
      Permit permit,
      String name,
      Store store,
      List<KeptConsented> entries,
      List<KeptGuardian> acting) {
    boolean waits = !acting.isEmpty() && entries.stream().anyMatch(KeptConsented::unverified);
    Set<UUID> denied =
        waits
            ? denials.standing(permit).keySet().stream().map(ItemId::value).collect(toSet())
            : Set.of();
    return ConsentedList.of(permit.code(), name, store, entries, acting, denied);
  }

  /**
   * As it is to be kept: a guardian's word verifies nothing of what is kept from guardians (K4).
   *
   * @param waits whether it is told of something that waits to be verified
   */
  Consented told(Permit permit, Birth child, UUID item, Consented entry, boolean waits) {
    return entry.byGuardian()
            && (denials.standing(permit).containsKey(new ItemId(item))
                || !acting.counts(permit, child, entry.told().source(), waits))
        ? entry.heard()
        : entry;
  }
}
