package fi.tallessa.disclosure;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Country;
import fi.tallessa.association.Municipalities;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.informing.Untold;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.Saving;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import fi.tallessa.wording.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a report to social services, with its line in the log in the same transaction (K7). */
@Service
@Transactional
@Overtaken.Anew
class ReportWriting {

  private final Access access;
  private final Disclosures disclosures;
  private final Reports reports;
  private final ReportDrafts drafts;
  private final Municipalities municipalities;
  private final Data data;
  private final Untold untold;
  private final ChangedSince changed;
  private final Guard guard;

  ReportWriting(
      Access access,
      Disclosures disclosures,
      Reports reports,
      ReportDrafts drafts,
      Municipalities municipalities,
      Data data,
      Untold untold,
      ChangedSince changed,
      Guard guard) {
    this.changed = changed;
    this.access = access;
    this.disclosures = disclosures;
    this.reports = reports;
    this.drafts = drafts;
    this.municipalities = municipalities;
    this.data = data;
    this.untold = untold;
    this.guard = guard;
  }

  /** A new one, or the draft as it was left. */
  Entry<ReportFormPage> open(Code code, Visit visit) {
    return access
        .enter(ReportAction.READ, code, visit)
        .map(
            permit -> {
              var draft = drafts.own(permit);
              var form = draft.map(one -> new ReportForm(one.typed())).orElse(ReportForm.blank());
              return page(permit, form, Map.of(), draft, Problems.none());
            });
  }

  private ReportFormPage page(
      Permit permit,
      ReportForm form,
      Map<String, String> meanwhile,
      Optional<FormDraft> draft,
      Problems problems) {
    return new ReportFormPage(
        permit.code(),
        data.card(permit).name(),
        municipalities::names,
        form,
        meanwhile,
        draft.map(Saving::of).orElse(Saving.NONE),
        problems,
        Asking.NOTHING);
  }

  /** While somebody types: nothing is judged. */
  Entry<Saving> keep(ReportForm form, Code code, Visit visit) {
    return access.enter(ReportAction.DRAFT, code, visit).map(permit -> drafts.keep(permit, form));
  }

  Entry<Code> drop(Code code, Visit visit) {
    return access
        .enter(ReportAction.DRAFT, code, visit)
        .map(
            permit -> {
              drafts.remove(permit);
              return code;
            });
  }

  /** What came of it: the form again, or the id of the report. */
  record Sent(Optional<ReportFormPage> again, UUID id) {
    @Override
    public String toString() {
      return "Sent";
    }
  }

  Entry<Sent> write(ReportForm typed, Sending sending, Code code, Visit visit) {
    var form = typed.reworded();
    return access
        .enter(ReportAction.READ, code, visit)
        .map(permit -> new Sent(write(permit, form, sending), form.once()));
  }

  /** The same once more is done; other words are no part of what was sent, and come back. */
  private Optional<ReportFormPage> sentAlready(
      Permit opened, ReportForm form, Optional<FormDraft> draft) {
    var read = form.check(municipalities, opened.visit());
    boolean same =
        read.isFine()
            && reports
                .one(opened, form.once())
                .filter(kept -> kept.report().says(read.sure().report()))
                .filter(kept -> form.get("on").isBlank() || kept.on().equals(read.sure().on()))
                .isPresent();
    var sent = Problems.of(Problem.of("worry", "disclosure.report.sent_already"));
    return same ? Optional.empty() : Optional.of(page(opened, form.anew(), Map.of(), draft, sent));
  }

  private Optional<ReportFormPage> write(Permit opened, ReportForm form, Sending sending) {
    var draft = drafts.own(opened);
    if (sending == Sending.TO_BE_DONE && disclosures.there(opened, form.once())) {
      return sentAlready(opened, form, draft);
    }
    var meanwhile = drafts.meanwhile(draft, form);
    if (sending == Sending.TO_BE_DONE && !meanwhile.isEmpty()) {
      return Optional.of(page(opened, form, meanwhile, draft, Problems.none()));
    }
    var read = sending.act(form.check(municipalities, opened.visit()));
    var asking = guard.read(opened, form.worded(), form.texts(), Kind.HEALTH, Kind.OFFENCE);
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> page(opened, form, Map.of(), draft, problems).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(ReportAction.WRITE, opened);
    var report = read.sure().report();
    var line = report.line().saying(Sayings.now(Report.TOLD, changed.now(permit)));
    var id = form.once();
    Overtaken.unless(
        disclosures.add(permit, id, read.sure().on(), Country.FI, line)
            && reports.add(permit, id, report));
    untold.passedOn(permit);
    drafts.remove(permit);
    guard.keep(permit, form.worded(), form.texts().values());
    return Optional.empty();
  }
}
