package fi.tallessa.disclosure;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.association.Municipalities;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a report that was sent, prints it, and writes down that it has arrived. */
@Service
@Transactional
@Overtaken.Anew
class ReportReading {

  private final Access access;
  private final Reports reports;
  private final Data data;
  private final Municipalities municipalities;
  private final Workers workers;
  private final Association association;
  private final Protections protections;

  ReportReading(
      Access access,
      Reports reports,
      Data data,
      Municipalities municipalities,
      Workers workers,
      Association association,
      Protections protections) {
    this.access = access;
    this.reports = reports;
    this.data = data;
    this.municipalities = municipalities;
    this.workers = workers;
    this.association = association;
    this.protections = protections;
  }

  Entry<ReportPage> open(UUID id, Code code, Visit visit) {
    return enter(ReportAction.READ, id, code, visit)
        .map(at -> page(at, data.card(at.permit()), shown(at), Problems.none()));
  }

  private record At(Permit permit, KeptReport kept) {
    @Override
    public String toString() {
      return "At";
    }
  }

  private static ReceiptForm shown(At at) {
    return ReceiptForm.of(at.kept().receipts());
  }

  private Entry<At> enter(Action action, UUID id, Code code, Visit visit) {
    return access
        .enter(action, code, visit)
        .flatMap(permit -> Entry.there(reports.one(permit, id)).map(kept -> new At(permit, kept)));
  }

  private ReportPage page(At at, Card card, ReceiptForm form, Problems problems) {
    var read = at.kept().readBy(at.permit());
    var receipts = read.receipts();
    var writers = Stream.concat(Stream.of(read.report().worker()), receipts.writers());
    var names = workers.names(writers.collect(toSet()));
    return new ReportPage(
        at.permit().code(),
        card.name(),
        read,
        municipalities.byCode(read.report().municipality()),
        names.getOrDefault(read.report().worker(), ""),
        new ReceiptPart(
            ReportPage.address(at.permit().code(), read.id()),
            receipts,
            !read.struck(),
            names,
            form,
            problems));
  }

  Entry<ReportPaper> paper(UUID id, Code code, Visit visit) {
    return enter(ReportAction.PRINT, id, code, visit).map(this::paper);
  }

  private ReportPaper paper(At at) {
    var still = protections.stillAs(at.permit());
    var card = data.card(at.permit());
    return new ReportPaper(
        association.name(), page(at, card, shown(at), Problems.none()), day(card), still);
  }

  private static Optional<LocalDate> day(Card card) {
    return card.birth() instanceof Birth.OnDay(var day) ? Optional.of(day) : Optional.empty();
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<ReportPage>> received(
      UUID id, ReceiptForm form, Sending sending, Code code, Visit visit) {
    return enter(ReportAction.READ, id, code, visit).map(at -> received(at, form, sending));
  }

  private Optional<ReportPage> received(At at, ReceiptForm form, Sending sending) {
    var kept = at.kept();
    var receipts = kept.receipts();
    var read = sending.act(form.check(receipts, kept.on(), kept.struck(), at.permit().visit()));
    if (!read.isFine()) {
      var shown = form.after(read.problems(), receipts);
      return Optional.of(page(at, data.card(at.permit()), shown, read.problems()));
    }
    if (read.sure().isPresent()) {
      var permit = access.further(ReportAction.RECEIPT, at.permit());
      Overtaken.unless(reports.received(permit, kept.id(), receipts.next(), read.sure().get()));
    }
    return Optional.empty();
  }
}
