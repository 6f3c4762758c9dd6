package fi.tallessa.customer.consented;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes an entry where it stands, and shows what it said before. */
@Service
@Transactional
@Overtaken.Anew
class ConsentedChanging {

  private final Access access;
  private final Data data;
  private final HeldConsents consents;
  private final ConsentedEntries entries;
  private final ConsentedVersions versions;
  private final WhoVerifies verifies;
  private final Renewal renewal;
  private final Workers workers;
  private final ConsentedGuard guard;
  private final PlacesKept places;

  ConsentedChanging(
      Access access,
      Data data,
      HeldConsents consents,
      ConsentedEntries entries,
      ConsentedVersions versions,
      WhoVerifies verifies,
      Renewal renewal,
      Workers workers,
      ConsentedGuard guard,
      PlacesKept places) {
    this.places = places;
    this.guard = guard;
    this.access = access;
    this.data = data;
    this.consents = consents;
    this.entries = entries;
    this.versions = versions;
    this.verifies = verifies;
    this.renewal = renewal;
    this.workers = workers;
  }

  Entry<ConsentedPage> open(Store store, String id, Code code, Visit visit) {
    return access
        .enter(store.form, code, visit)
        .flatMap(
            permit ->
                Entry.there(
                    entries
                        .one(store, permit, id)
                        .map(
                            kept ->
                                page(
                                    store,
                                    permit,
                                    kept,
                                    ConsentedForm.of(kept),
                                    Problems.none()))));
  }

  /**
   * What is typed into an entry that is not there any more is shown once, as its consent ended.
   * With nothing typed there is nothing to show.
   */
  Entry<Written> change(
      Store store,
      String id,
      ConsentedForm form,
      Worded answer,
      Sending sending,
      Code code,
      Visit visit) {
    return access
        .enter(store.form, code, visit)
        .flatMap(
            permit ->
                entries
                    .one(store, permit, id)
                    .map(
                        kept ->
                            Entry.open(
                                change(store, permit, kept, form.worded(answer), answer, sending)))
                    .orElseGet(() -> lost(store, permit, form)));
  }

  private Entry<Written> lost(Store store, Permit permit, ConsentedForm form) {
    return form.text().isBlank()
        ? Entry.closed(Refusal.NOT_THERE)
        : Entry.open(
            new Written.Lost(new LostPage(permit.code(), data.card(permit).name(), store, form)));
  }

  private Written change(
      Store store,
      Permit opened,
      KeptConsented kept,
      ConsentedForm form,
      Worded answer,
      Sending sending) {
    var visit = opened.visit();
    var card = data.card(opened);
    boolean ofMinor = card.mayBeMinor(visit.today());
    var read =
        sending.act(form.check(held(store, opened, kept), ofMinor, versions::confirmedBy, visit));
    if (read.isFine() && nothingNew(opened, card, kept, form, read.sure())) {
      return new Written.Saved();
    }
    if (!form.of(kept.version())) {
      var overtaken = Problems.of(Problem.of("text", "customer.consented.changed_meanwhile"));
      return new Written.Overtaken(page(store, opened, kept, form.over(kept), overtaken));
    }
    boolean again = sending == Sending.TO_BE_READ;
    var before = kept.consented().text();
    var asking =
        again || read.isFine() ? guard.read(store, opened, answer, form, before) : Asking.NOTHING;
    if (!read.isFine() || asking.isNeeded()) {
      var page = page(store, opened, kept, form, read.problems());
      return new Written.Unsaved(page.asking(asking));
    }
    var permit = access.further(store.change, opened);
    var typed = read.sure().entry().over(kept.consented());
    var entry = verifies.told(permit, card.birth(), kept.item(), typed, kept.unverified());
    Overtaken.unless(versions.write(store, permit, kept, entry));
    guard.keep(permit, answer, form);
    renewal.toDo(permit);
    return new Written.Saved();
  }

  /** It says the same already; but the word of whoever may act by now verifies what waits (S23). */
  private boolean nothingNew(
      Permit permit, Card card, KeptConsented kept, ConsentedForm form, ConsentedForm.Read read) {
    return form.says(kept, read, permit)
        && (!kept.unverified()
            || verifies.told(permit, card.birth(), kept.item(), read.entry(), true).unverified());
  }

  Entry<ConsentedHistory> history(Store store, String id, Code code, Visit visit) {
    return access
        .enter(store.history, code, visit)
        .flatMap(
            permit ->
                Entry.there(entries.one(store, permit, id))
                    .map(kept -> history(store, permit, kept)));
  }

  private ConsentedHistory history(Store store, Permit permit, KeptConsented kept) {
    var hidden = places.of(permit);
    var all =
        versions.history(store, permit, kept.id()).stream()
            .map(one -> one.readBy(permit).hiding(hidden))
            .toList();
    var names =
        workers.names(all.stream().map(one -> one.consented().worker()).distinct().toList());
    return new ConsentedHistory(permit.code(), data.card(permit).name(), store, all, names);
  }

  /** It stays on the consent it was written on. */
  private List<HeldConsent> held(Store store, Permit permit, KeptConsented kept) {
    return consents.covering(store.group(), permit).stream()
        .filter(one -> one.basis().item().equals(kept.item()))
        .toList();
  }

  private ConsentedPage page(
      Store store, Permit permit, KeptConsented kept, ConsentedForm form, Problems problems) {
    return new ConsentedPage(
        permit.code(),
        data.card(permit).name(),
        store,
        kept,
        held(store, permit, kept),
        form,
        problems,
        Asking.NOTHING);
  }
}
