package fi.tallessa.disclosure;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.customer.informing.Untold;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that something was told to others, where it may be. */
@Service
@Transactional
@Overtaken.Anew
class DisclosureWriting {

  private final Access access;
  private final Disclosures disclosures;
  private final DisclosurePages pages;
  private final Recipients recipients;
  private final Weighing weighing;
  private final Untold untold;
  private final ChangedSince changed;
  private final Guard guard;

  DisclosureWriting(
      Access access,
      Disclosures disclosures,
      DisclosurePages pages,
      Recipients recipients,
      Weighing weighing,
      Untold untold,
      ChangedSince changed,
      Guard guard) {
    this.changed = changed;
    this.access = access;
    this.disclosures = disclosures;
    this.pages = pages;
    this.recipients = recipients;
    this.weighing = weighing;
    this.untold = untold;
    this.guard = guard;
  }

  Entry<DisclosurePage> blank(Code code, Visit visit) {
    return access.enter(DisclosureAction.READ, code, visit).map(pages::blank);
  }

  /**
   * @return the form again where something stands in the way, empty when it is done
   */
  Entry<Optional<DisclosurePage>> add(
      DisclosureForm typed, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(DisclosureAction.READ, code, visit)
        .map(permit -> add(permit, typed.worded(answer), answer, sending));
  }

  /** The same once more is done; other words are no part of what was written, and come back. */
  private Optional<DisclosurePage> writtenAlready(
      Permit opened, DisclosureForm form, MayDisclose may, Result<DisclosureForm.Read> checked) {
    boolean same =
        checked.isFine()
            && disclosures
                .one(opened, Once.of(form.once()))
                .filter(kept -> kept.began(checked.sure()))
                .isPresent();
    var written = Problems.of(Problem.of("words", "disclosure.written_already"));
    return same
        ? Optional.empty()
        : Optional.of(pages.of(opened, form.anew(), may, checked.problems().and(written)));
  }

  private Optional<DisclosurePage> add(
      Permit opened, DisclosureForm form, Worded answer, Sending sending) {
    var id = Once.of(form.once());
    var consent = recipients.held(opened, form.consent());
    boolean guardian = consent.filter(one -> recipients.byGuardian(opened, one)).isPresent();
    var may = weighing.of(opened, guardian, form.marked());
    var checked = form.check(consent.flatMap(HeldConsent::named), may, opened.visit());
    if (sending == Sending.TO_BE_DONE && disclosures.there(opened, id)) {
      return writtenAlready(opened, form, may, checked);
    }
    var read = sending.act(checked);
    var asking = guard.read(opened, answer, Map.of("words", form.words(), "why", form.why()));
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> pages.of(opened, form, may, problems).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(DisclosureAction.WRITE, opened);
    var told = read.sure();
    var line = told.disclosure().saying(Sayings.now(told.disclosure().what(), changed.now(permit)));
    Overtaken.unless(disclosures.add(permit, id, told.on(), told.country(), line));
    untold.passedOn(permit);
    guard.keep(permit, answer, List.of(form.words(), form.why()));
    return Optional.empty();
  }
}
