package fi.tallessa.disclosure;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Overtaken;
import fi.tallessa.access.OwnRecord;
import fi.tallessa.access.OwnRecordDoor;
import fi.tallessa.association.Municipalities;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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

  private final OwnRecordDoor door;
  private final OwnReports reports;
  private final Municipalities municipalities;
  private final Deadlines deadlines;
  private final Workers workers;

  OwnReporting(
      OwnRecordDoor door,
      OwnReports reports,
      Municipalities municipalities,
      Deadlines deadlines,
      Workers workers) {
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
        reports.arrived(shown.stream().map(OwnRecord::subject).toList()),
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
    return new Sent(
        Optional.empty(),
        reports
            .madeBy(once)
            .orElseGet(
                () -> {
                  var permit = door.begin(OwnReportAction.WRITE, end(visit), visit);
                  reports.add(permit, once, read.sure());
                  return permit.subject();
                }));
  }

  private Instant end(Visit visit) {
    return goes(visit).atStartOfDay(Visit.ZONE).toInstant();
  }

  Entry<OwnReportPage> open(SubjectId id, Visit visit) {
    return enter(OwnReportAction.READ, id, visit)
        .map(at -> page(at, ReceiptForm.blank(), Problems.none()));
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

  private OwnReportPage page(At at, ReceiptForm form, Problems problems) {
    var own = at.opened().own();
    return new OwnReportPage(
        own,
        at.kept(),
        municipalities.byCode(at.kept().sent().report().municipality()),
        workers.names(Set.of(own.author())).getOrDefault(own.author(), ""),
        form,
        problems);
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<OwnReportPage>> received(
      SubjectId id, ReceiptForm form, Sending sending, Visit visit) {
    boolean whole = sending.act(form.check(LocalDate.MIN, visit)).isFine();
    return enter(whole ? OwnReportAction.RECEIPT : OwnReportAction.READ, id, visit)
        .map(
            at -> {
              var read = sending.act(form.check(at.kept().sent().on(), visit));
              if (!read.isFine()) {
                return Optional.of(page(at, form, read.problems()));
              }
              if (at.kept().receipt().isEmpty()) {
                Overtaken.unless(reports.received(at.opened().permit(), read.sure()));
              }
              return Optional.empty();
            });
  }

  int eraseDue(Instant now) {
    return door.eraseDue(now);
  }
}
