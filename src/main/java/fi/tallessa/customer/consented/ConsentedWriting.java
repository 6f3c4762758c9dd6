package fi.tallessa.customer.consented;

import static fi.tallessa.customer.wording.Asking.NOTHING;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.web.Sending;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what may be kept only on a consent. Where none holds when the form comes, nothing of
 * it is kept: not a row, not a draft, not a word in the log.
 */
@Service
@Transactional
@Overtaken.Anew
class ConsentedWriting {

  private final Access access;
  private final Data data;
  private final HeldConsents consents;
  private final ConsentedVersions versions;
  private final WhoVerifies verifies;
  private final Renewal renewal;
  private final ConsentedGuard guard;

  ConsentedWriting(
      Access access,
      Data data,
      HeldConsents consents,
      ConsentedVersions versions,
      WhoVerifies verifies,
      Renewal renewal,
      ConsentedGuard guard) {
    this.guard = guard;
    this.verifies = verifies;
    this.access = access;
    this.data = data;
    this.consents = consents;
    this.versions = versions;
    this.renewal = renewal;
  }

  Entry<ConsentedPage> blank(Store store, Code code, Visit visit) {
    return access
        .enter(store.form, code, visit)
        .map(
            permit ->
                page(
                    store,
                    permit,
                    data.card(permit),
                    consents.covering(store.group(), permit),
                    ConsentedForm.blank(),
                    Problems.none()));
  }

  Entry<Written> add(
      Store store, ConsentedForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(store.form, code, visit)
        .map(permit -> add(store, form.worded(answer), answer, sending, permit));
  }

  private Written add(
      Store store, ConsentedForm form, Worded answer, Sending sending, Permit permit) {
    var held = consents.covering(store.group(), permit);
    var card = data.card(permit);
    if (held.isEmpty() || ended(form, held)) {
      return new Written.Lost(new LostPage(permit.code(), card.name(), store, form));
    }
    var visit = permit.visit();
    var read =
        sending.act(form.check(held, card.mayBeMinor(visit.today()), versions::confirmedBy, visit));
    boolean again = sending == Sending.TO_BE_READ;
    var asking = again || read.isFine() ? guard.read(store, permit, answer, form, "") : NOTHING;
    if (!read.isFine() || asking.isNeeded()) {
      var page = page(store, permit, card, held, form, read.problems());
      return new Written.Unsaved(page.asking(asking));
    }
    var before = versions.history(store, permit, form.id());
    if (before.isEmpty()) {
      write(store, permit, form, answer, read.sure(), card.birth());
    } else if (before.stream().noneMatch(one -> form.says(one, read.sure(), permit))) {
      return new Written.Overtaken(otherwise(store, permit, card, held, form, before.getFirst()));
    }
    return new Written.Saved();
  }

  /** The form was sent before, and its answer did not come: what was typed since is not dropped. */
  private static ConsentedPage otherwise(
      Store store,
      Permit permit,
      Card card,
      List<HeldConsent> held,
      ConsentedForm form,
      KeptConsented kept) {
    return new ConsentedPage(
        permit.code(),
        card.name(),
        store,
        kept,
        held.stream().filter(one -> one.basis().item().equals(kept.item())).toList(),
        form.over(kept),
        Problems.of(Problem.of("text", "customer.consented.saved.changed_meanwhile")),
        NOTHING);
  }

  /** A consent that was chosen, and holds no more; one that never was is no such thing. */
  private static boolean ended(ConsentedForm form, List<HeldConsent> held) {
    return form.consent().matches("[0-9a-f-]{36}")
        && held.stream().noneMatch(one -> one.basis().item().toString().equals(form.consent()));
  }

  private void write(
      Store store,
      Permit opened,
      ConsentedForm form,
      Worded answer,
      ConsentedForm.Read read,
      Birth child) {
    var permit = access.further(store.add, opened);
    var item = read.consent().basis().item();
    var entry = verifies.told(permit, child, item, read.entry(), false);
    Overtaken.unless(versions.add(store, permit, form.id(), item, entry));
    guard.keep(permit, answer, form);
    renewal.toDo(permit);
  }

  private static ConsentedPage page(
      Store store,
      Permit permit,
      Card card,
      List<HeldConsent> held,
      ConsentedForm form,
      Problems problems) {
    return new ConsentedPage(
        permit.code(), card.name(), store, null, held, form, problems, NOTHING);
  }
}
