package fi.tallessa.customer.intake;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.customer.ages.StayingGuardians;
import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.guardians.GuardianPanel;
import fi.tallessa.customer.intake.IntakePage.Forms;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Workers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Builds the page of one intake. */
@Component
class IntakePages {

  /** Before whom somebody may be put is chosen from so many. */
  private static final int MOST = 50;

  private final Data data;
  private final Values values;
  private final StayingGuardians guardians;
  private final Services services;
  private final Workers workers;
  private final IntakeQueue queue;

  IntakePages(
      Data data,
      Values values,
      StayingGuardians guardians,
      Services services,
      Workers workers,
      IntakeQueue queue) {
    this.data = data;
    this.values = values;
    this.guardians = guardians;
    this.services = services;
    this.workers = workers;
    this.queue = queue;
  }

  IntakePage of(Permit permit, KeptIntake kept, Forms forms, Problems problems) {
    var seen = kept.readBy(permit);
    var card = data.card(permit);
    return new IntakePage(
        permit.code(),
        card.name(),
        reach(permit, card),
        seen,
        services.all().stream().collect(toMap(Service::id, Service::names)),
        workers.names(seen.steps().stream().map(one -> one.noted().by()).distinct().toList()),
        standing(permit, kept),
        forms,
        problems,
        Asking.NOTHING);
  }

  private Reach reach(Permit permit, Card card) {
    boolean minor = card.mayBeMinor(permit.visit().today());
    return new Reach(
        values.shown(Field.PHONE, card),
        card.of(Field.PHONE).map(Kept::datum).filter(Datum::unverified).isPresent(),
        DataRow.told(permit.code(), Field.SAFE_WAY, values, card),
        GuardianPanel.toReach(permit.code(), guardians.of(permit, card), minor));
  }

  /** Who stands before this one in the list. */
  List<IntakeRow> standing(Permit permit, KeptIntake kept) {
    return kept.state() == IntakeState.WAITING
        ? queue.after(Shelf.WAITING, kept.service(), "", MOST, permit.visit()).stream()
            .takeWhile(row -> !row.subject().equals(permit.subject()))
            .toList()
        : List.of();
  }
}
