package fi.tallessa.disclosure;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.OwnRecord;
import fi.tallessa.access.OwnRecordDoor;
import fi.tallessa.association.Municipalities;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Child-protection reports about a child whose file is not there, is closed until a guardian knows,
 * or may only be kept: the duty of section 25 waits for none of that (D17, K7).
 */
@Service
@Transactional
@Overtaken.Anew
class OwnReporting {

  private static final int PER_PAGE = 50;

  private final Access access;
  private final OwnRecordDoor door;
  private final OwnReports reports;
  private final Municipalities municipalities;
  private final Deadlines deadlines;
  private final Workers workers;

  OwnReporting(
      Access access,
      OwnRecordDoor door,
      OwnReports reports,
      Municipalities municipalities,
      Deadlines deadlines,
      Workers workers) {
    this.access = access;
    this.door = door;
    this.reports = reports;
    this.municipalities = municipalities;
    this.deadlines = deadlines;
    this.workers = workers;
  }

  OwnReportList list(String before, Visit visit) {
    var found = door.list(OwnReportAction.LIST, WholeUuid.drawn(before), PER_PAGE + 1, visit);
    var shown = found.subList(0, Math.min(PER_PAGE, found.size()));
    return new OwnReportList(
        shown,
        reports.came(shown.stream().map(OwnRecord::subject).toList()),
        workers.names(shown.stream().map(OwnRecord::author).collect(toSet())),
        found.size() > PER_PAGE ? Optional.of(shown.getLast().subject()) : Optional.empty());
  }

  OwnReportFormPage blank(Visit visit) {
    return page(OwnReportForm.blank(), Problems.none(), visit);
  }

  private OwnReportFormPage page(OwnReportForm form, Problems problems, Visit visit) {
    return new OwnReportFormPage(municipalities::names, goes(visit), form, problems);
  }

  /** The day after its last. */
  private LocalDate goes(Visit visit) {
    return deadlines.lastDay(Deadline.OWN_REPORT, visit.today());
  }

  /** What came of it: the form again, or which report. */
  record Sent(Optional<OwnReportFormPage> again, SubjectId id) {
    @Override
    public String toString() {
      return "Sent";
    }
  }

  Sent write(OwnReportForm form, Sending sending, Visit visit) {
    var read = sending.act(form.check(municipalities, visit));
    if (!read.isFine()) {
      return new Sent(Optional.of(page(form, read.problems(), visit)), null);
    }
    var once = form.report().once();
    return reports
        .madeBy(once)
        .map(id -> sentAlready(id, form, read.sure(), visit))
        .orElseGet(() -> new Sent(Optional.empty(), begin(once, read.sure(), visit)));
  }

  private SubjectId begin(UUID once, OwnReport report, Visit visit) {
    var permit = door.begin(OwnReportAction.WRITE, end(visit), visit);
    reports.add(permit, once, report);
    return permit.subject();
  }

  /** The same once more is done; other words are no part of what was sent, and come back. */
  private Sent sentAlready(SubjectId id, OwnReportForm form, OwnReport report, Visit visit) {
    if (enter(OwnReportAction.READ, id, visit) instanceof Entry.Open<At>(var at)
        && at.kept().sent().says(report, form.get("on").isBlank())) {
      return new Sent(Optional.empty(), id);
    }
    var sent = Problems.of(Problem.of("worry", "disclosure.report.sent_already"));
    return new Sent(Optional.of(page(form.anew(), sent, visit)), null);
  }

  private Instant end(Visit visit) {
    return goes(visit).atStartOfDay(Visit.ZONE).toInstant();
  }

  Entry<OwnReportPage> open(SubjectId id, Visit visit) {
    return enter(OwnReportAction.READ, id, visit)
        .map(at -> page(at, shown(at), Problems.none(), StruckForm.BLANK, Problems.none()));
  }

  private static ReceiptForm shown(At at) {
    return ReceiptForm.of(at.kept().receipts());
  }

  private record At(OwnRecordDoor.Opened opened, KeptOwnReport kept) {
    @Override
    public String toString() {
      return "At";
    }
  }

  private Entry<At> enter(Action action, SubjectId id, Visit visit) {
    return door.enter(action, id, visit)
        .flatMap(
            opened -> Entry.there(reports.of(opened.permit())).map(kept -> new At(opened, kept)));
  }

  private OwnReportPage page(
      At at, ReceiptForm form, Problems problems, StruckForm struck, Problems unstruck) {
    var own = at.opened().own();
    var kept = at.kept();
    var writers = Stream.concat(Stream.of(own.author()), kept.writers());
    var names = workers.names(writers.collect(toSet()));
    return new OwnReportPage(
        own,
        kept,
        municipalities.byCode(kept.sent().report().municipality()),
        names,
        new ReceiptPart(
            OwnReportList.address(own.subject()),
            kept.receipts(),
            kept.struck().isEmpty(),
            names,
            form,
            problems),
        struck,
        unstruck);
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<OwnReportPage>> received(
      SubjectId id, ReceiptForm form, Sending sending, Visit visit) {
    return enter(OwnReportAction.READ, id, visit).map(at -> received(at, form, sending, visit));
  }

  private Optional<OwnReportPage> received(At at, ReceiptForm form, Sending sending, Visit visit) {
    var kept = at.kept();
    var receipts = kept.receipts();
    var read =
        sending.act(form.check(receipts, kept.sent().on(), kept.struck().isPresent(), visit));
    if (!read.isFine()) {
      return Optional.of(
          page(
              at,
              form.after(read.problems(), receipts),
              read.problems(),
              StruckForm.BLANK,
              Problems.none()));
    }
    if (read.sure().isPresent()) {
      var permit = access.further(OwnReportAction.RECEIPT, at.opened().permit());
      Overtaken.unless(reports.received(permit, receipts.next(), read.sure().get()));
    }
    return Optional.empty();
  }

  /**
   * It was never sent; what it said stays to be seen.
   *
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<OwnReportPage>> strike(
      SubjectId id, StruckForm form, Sending sending, Visit visit) {
    return enter(OwnReportAction.READ, id, visit).map(at -> strike(at, form, sending, visit));
  }

  private Optional<OwnReportPage> strike(At at, StruckForm form, Sending sending, Visit visit) {
    var read = sending.act(form.check(at.kept().struck(), visit));
    if (!read.isFine()) {
      return Optional.of(page(at, shown(at), Problems.none(), form, read.problems()));
    }
    if (at.kept().struck().isEmpty()) {
      var permit = access.further(OwnReportAction.CORRECT, at.opened().permit());
      Overtaken.unless(reports.strike(permit, read.sure()));
    }
    return Optional.empty();
  }

  int eraseDue(Instant now) {
    return door.eraseDue(now);
  }
}
