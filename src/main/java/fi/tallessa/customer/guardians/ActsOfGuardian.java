package fi.tallessa.customer.guardians;

import fi.tallessa.customer.datum.Verifier;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.customer.informing.FirstUses;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * That a guardian knows, was told, was spoken with or was asked about at 18, that they said what is
 * right of themselves, and that a paper of their custody was seen. What was only said of custody
 * goes with whoever was written down by mistake.
 */
@Component
class ActsOfGuardian implements RestsOnGuardian {

  private final GuardianEvents events;
  private final Guardians guardians;
  private final FirstUses uses;

  ActsOfGuardian(GuardianEvents events, Guardians guardians, FirstUses uses) {
    this.events = events;
    this.guardians = guardians;
    this.uses = uses;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    var found = events.of(permit);
    return Stream.of(
            RestsOnGuardian.when(
                found.aware().stream().anyMatch(one -> one.guardian().equals(guardian)),
                "customer.guardian.rests.aware"),
            RestsOnGuardian.when(
                found.told().stream().anyMatch(one -> guardian.equals(one.guardian())),
                "customer.guardian.rests.told"),
            RestsOnGuardian.when(
                found.asked().stream().anyMatch(one -> guardian.equals(one.guardian())),
                "customer.guardian.rests.asked"),
            RestsOnGuardian.when(
                found.custodies().getOrDefault(guardian, List.of()).stream()
                    .anyMatch(one -> one.evidence().seen()),
                "customer.guardian.rests.custody"),
            RestsOnGuardian.when(
                uses.of(permit).stream().anyMatch(one -> guardian.equals(one.guardian())),
                "customer.guardian.rests.used"),
            RestsOnGuardian.when(
                guardians.history(permit).stream()
                    .filter(one -> one.id().equals(guardian))
                    .map(one -> one.guardian().verified())
                    .anyMatch(one -> one != null && one.by() == Verifier.GUARDIAN),
                SAID))
        .flatMap(List::stream)
        .toList();
  }
}
