package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.duties.Reckonings;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes out a guardian who was written down by mistake: twice, or in the wrong file (GDPR Art.
 * 5(1)(d)). What was said, given or seen with somebody is proof of it, and then they stay.
 */
@Service
@Transactional
@Overtaken.Anew
class GuardianRemoving {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final RemovedGuardians removed;
  private final List<RestsOnGuardian> resting;
  private final Renewal renewal;
  private final Reckonings reckonings;

  GuardianRemoving(
      Access access,
      Data data,
      Guardians guardians,
      RemovedGuardians removed,
      List<RestsOnGuardian> resting,
      Renewal renewal,
      Reckonings reckonings) {
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.removed = removed;
    this.resting = resting;
    this.renewal = renewal;
    this.reckonings = reckonings;
  }

  Entry<GuardianRemovalPage> open(String id, Code code, Visit visit) {
    return enter(id, code, visit, (permit, kept) -> page(permit, kept, "", false, Problems.none()));
  }

  /**
   * Whoever is writing something down with the guardian is waited for, and what they wrote is read.
   *
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<GuardianRemovalPage>> remove(
      String id, GuardianRemovalForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .flatMap(
            permit -> {
              reckonings.alone(permit);
              return kept(permit, id).map(one -> remove(permit, one, form, sending));
            });
  }

  private Optional<GuardianRemovalPage> remove(
      Permit opened, KeptGuardian kept, GuardianRemovalForm form, Sending sending) {
    var why = sending.act(form.check());
    boolean changed = form.seen() != kept.version();
    if (!why.isFine() || changed || !rests(opened, kept.id()).isEmpty()) {
      return Optional.of(page(opened, kept, form.why(), changed, why.problems()));
    }
    var permit = access.further(GuardianAction.REMOVE, opened);
    removed.add(permit, kept.id(), RemovedGuardian.of(kept, why.sure(), permit.visit()));
    renewal.of(permit);
    return Optional.empty();
  }

  private List<String> rests(Permit permit, UUID guardian) {
    return resting.stream()
        .flatMap(one -> one.of(permit, guardian).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private GuardianRemovalPage page(
      Permit permit, KeptGuardian kept, String why, boolean changed, Problems problems) {
    return new GuardianRemovalPage(
        permit.code(),
        data.card(permit).name(permit),
        kept.readBy(permit),
        rests(permit, kept.id()),
        why,
        changed,
        problems);
  }

  private <T> Entry<T> enter(
      String id, Code code, Visit visit, BiFunction<Permit, KeptGuardian, T> step) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .flatMap(permit -> kept(permit, id).map(kept -> step.apply(permit, kept)));
  }

  private Entry<KeptGuardian> kept(Permit permit, String id) {
    return Entry.there(guardians.find(permit, id));
  }
}
