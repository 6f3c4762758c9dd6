package fi.tallessa.cooperation;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Workers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds the form of a cooperation, with what it said before. */
@Component
class CooperationPages {

  private final Cooperations cooperations;
  private final Deadlines deadlines;
  private final Data data;
  private final Workers workers;
  private final PlacesKept places;

  CooperationPages(
      Cooperations cooperations,
      Deadlines deadlines,
      Data data,
      Workers workers,
      PlacesKept places) {
    this.places = places;
    this.cooperations = cooperations;
    this.deadlines = deadlines;
    this.data = data;
    this.workers = workers;
  }

  /** So long one may last that begins, or is prolonged, today (D14). */
  LocalDate most(Permit permit) {
    return deadlines.lastDay(Deadline.COOPERATION, permit.visit().today());
  }

  CooperationPage of(At at, CooperationForm form, Problems problems) {
    var permit = at.permit();
    var before = before(at);
    return new CooperationPage(
        permit.code(),
        data.card(permit).name(),
        at.shelf(),
        Optional.ofNullable(at.kept()),
        before,
        workers.names(before.stream().map(one -> one.cooperation().worker()).distinct().toList()),
        permit.masked(),
        most(permit),
        form,
        problems,
        Asking.NOTHING);
  }

  private List<KeptCooperation> before(At at) {
    return at.kept() == null || at.kept().version() == 1
        ? List.of()
        : cooperations.history(at.shelf(), at.permit(), at.kept().id()).stream()
            .map(one -> one.hiding(places.of(at.permit())))
            .toList();
  }
}
