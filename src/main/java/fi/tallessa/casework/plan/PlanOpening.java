package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a plan, and what it said before with a line of its own in the log (S44). */
@Service
@Transactional
class PlanOpening {

  private final Access access;
  private final Data data;
  private final NotesConsent consent;
  private final PlanReading reading;
  private final Plans plans;
  private final PlanPasts pasts;
  private final Workers workers;
  private final PlacesKept places;

  PlanOpening(
      Access access,
      Data data,
      NotesConsent consent,
      PlanReading reading,
      Plans plans,
      PlanPasts pasts,
      Workers workers,
      PlacesKept places) {
    this.access = access;
    this.data = data;
    this.consent = consent;
    this.reading = reading;
    this.plans = plans;
    this.pasts = pasts;
    this.workers = workers;
    this.places = places;
  }

  Entry<PlanPage> page(Code code, Visit visit) {
    return access
        .enter(PlanAction.READ, code, visit)
        .map(
            permit ->
                new PlanPage(
                    permit.code(),
                    data.card(permit).name(),
                    consent.of(permit).isPresent(),
                    reading.of(permit)));
  }

  Entry<PlanHistoryPage> history(UUID aim, Code code, Visit visit) {
    return access
        .enter(PlanAction.HISTORY, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, aim))
                    .map(
                        kept -> {
                          var hidden = places.of(permit);
                          var said =
                              pasts.of(permit, kept.id()).stream()
                                  .map(one -> one.hiding(hidden))
                                  .toList();
                          var who = said.stream().map(PastPart::by).distinct().toList();
                          return new PlanHistoryPage(
                              permit.code(),
                              data.card(permit).name(),
                              kept.hiding(hidden),
                              said,
                              workers.names(who));
                        }));
  }
}
