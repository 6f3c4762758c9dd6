package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes down what a form that was opened came to. Only what is new is written and a line in the
 * log; whoever is found by it is found by the new from now on.
 */
@Component
class GuardianWriting {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final Custodies custodies;
  private final Renewal renewal;
  private final RemovedGuardians removed;

  GuardianWriting(
      Access access,
      Data data,
      Guardians guardians,
      Custodies custodies,
      Renewal renewal,
      RemovedGuardians removed) {
    this.removed = removed;
    this.custodies = custodies;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.renewal = renewal;
  }

  void add(Permit opened, UUID id, Guardian guardian) {
    var permit = access.further(GuardianAction.ADD, opened);
    guardians.add(permit, id, guardian.just(data.card(permit).birth(), permit.visit()));
    renewal.of(permit);
  }

  /**
   * Writes what each says anew, one version after the other; the last holds.
   *
   * @param blind whether it is written even where it says the same
   * @return false when they say nothing that was not said already; then nothing is written
   */
  boolean write(Permit opened, KeptGuardian now, boolean blind, Guardian... next) {
    var versions = new ArrayDeque<>(List.of(now.guardian()));
    Stream.of(next)
        .filter(one -> blind || !Merge.same(one, versions.getLast()))
        .forEach(versions::add);
    versions.removeFirst();
    if (versions.isEmpty()) {
      return false;
    }
    var permit = access.further(GuardianAction.CHANGE, opened);
    custodyApart(permit, now);
    var birth = data.card(permit).birth();
    int version = now.version();
    for (var guardian : versions) {
      var kept = guardian.withoutCustody().just(birth, permit.visit());
      Overtaken.unless(guardians.write(permit, now.id(), ++version, kept));
    }
    removed.holdOff(permit, now.id());
    renewal.of(permit);
    return true;
  }

  /**
   * What an old form said of custody keeps the word it rests on: whoever tells a new number has not
   * spoken of custody. Where something is written down of it already, that holds.
   */
  private void custodyApart(Permit permit, KeptGuardian now) {
    if (now.guardian().custody() != null && now.guardian().custody() != Custody.NOT_ASKED) {
      custodies.add(permit, now.id(), 1, HeldCustody.told(now.guardian()));
    }
  }
}
