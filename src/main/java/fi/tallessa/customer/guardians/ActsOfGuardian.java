package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * That a guardian knows, was told, or was asked about at 18, and that a paper of their custody was
 * seen. What was only said of custody goes with whoever was written down by mistake.
 */
@Component
class ActsOfGuardian implements RestsOnGuardian {

  private final GuardianEvents events;

  ActsOfGuardian(GuardianEvents events) {
    this.events = events;
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
                "customer.guardian.rests.custody"))
        .flatMap(List::stream)
        .toList();
  }
}
