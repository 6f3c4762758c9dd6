package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting a paper in its place out of the list (S26, D2). */
@Service
@Transactional
@Overtaken.Anew
class Placing {

  private final Putting putting;
  private final ApplicationEventPublisher events;

  Placing(Putting putting, ApplicationEventPublisher events) {
    this.events = events;
    this.putting = putting;
  }

  Entry<PlacePage> form(String slip, LocalDate today) {
    return Entry.there(SlipNumber.parse(slip).flatMap(one -> putting.page(one, today)));
  }

  /**
   * @return the form again where something stands in the way, empty when it is done
   */
  Entry<Optional<PlacePage>> place(String slip, PlaceForm form, Sending sending, Visit visit) {
    return form(slip, visit.today())
        .map(
            page -> {
              var checked = sending.act(putting.check(page, form));
              if (!checked.isFine()) {
                return Optional.of(putting.again(page, form, checked.problems()));
              }
              if (putting.changes(page, checked.sure())) {
                putting.put(page, checked.sure(), visit);
                events.publishEvent(new SlipPlaced(page.paper().slip(), visit.when()));
              }
              return Optional.empty();
            });
  }
}
