package fi.tallessa.customer.consented;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what rests on consents, verifies and removes it. What has ended is not there. */
@Service
@Transactional
@Overtaken.Anew
class ConsentedKeeping {

  private final Access access;
  private final Data data;
  private final ConsentedEntries entries;
  private final ConsentedVersions versions;
  private final Renewal renewal;
  private final ActingGuardians acting;
  private final WhoVerifies verifies;
  private final RemovedGuardians removed;

  ConsentedKeeping(
      Access access,
      Data data,
      ConsentedEntries entries,
      ConsentedVersions versions,
      Renewal renewal,
      ActingGuardians acting,
      WhoVerifies verifies,
      RemovedGuardians removed) {
    this.removed = removed;
    this.acting = acting;
    this.verifies = verifies;
    this.access = access;
    this.data = data;
    this.entries = entries;
    this.versions = versions;
    this.renewal = renewal;
  }

  Entry<ConsentedList> open(Store store, Code code, Visit visit) {
    return access.enter(store.open, code, visit).map(permit -> list(store, permit));
  }

  /**
   * Somebody has said that it is right (S23).
   *
   * @return the page again where nobody whose word counts has, or where it says something else by
   *     now than what was read; empty when it is done
   */
  Entry<Optional<ConsentedList>> verify(
      Store store, String id, ConsentedVerification said, Sending sending, Code code, Visit visit) {
    return access
        .enter(store.open, code, visit)
        .flatMap(
            permit -> known(store, id, permit, one -> verify(store, one, said, sending, permit)));
  }

  Entry<Boolean> remove(Store store, String id, Code code, Visit visit) {
    return access
        .enter(store.open, code, visit)
        .flatMap(permit -> known(store, id, permit, one -> remove(store, one, permit)));
  }

  private Optional<ConsentedList> verify(
      Store store, KeptConsented kept, ConsentedVerification said, Sending sending, Permit opened) {
    var list = list(store, opened);
    if (kept.unverified() && said.seen() != kept.version()) {
      return Optional.of(list.readAgain(kept, said.seen()));
    }
    var named = Whose.of(said.by(), list.acting(kept).stream().map(KeptGuardian::id).toList());
    var who = sending.act(Result.needed(named, "by", "customer.data.verifier_missing"));
    if (!who.isFine()) {
      return Optional.of(list.with(kept, who.problems()));
    }
    if (kept.unverified()) {
      var permit = access.further(store.verify, opened);
      var next = kept.consented().verified(who.sure(), permit.visit());
      Overtaken.unless(versions.write(store, permit, kept, next));
      removed.holdOff(permit, who.sure().guardian());
      renewal.toDo(permit);
    }
    return Optional.empty();
  }

  private boolean remove(Store store, KeptConsented kept, Permit opened) {
    var permit = access.further(store.remove, opened);
    versions.remove(store, permit, kept.id());
    renewal.toDo(permit);
    return true;
  }

  private <T> Entry<T> known(
      Store store, String id, Permit permit, Function<KeptConsented, T> step) {
    return Entry.there(entries.one(store, permit, id)).map(one -> step.apply(one));
  }

  private ConsentedList list(Store store, Permit permit) {
    var card = data.card(permit);
    return verifies.list(
        permit, card.name(), store, entries.of(store, permit), acting.of(permit, card.birth()));
  }
}
