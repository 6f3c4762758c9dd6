package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An office moves, or a place was written down wrongly; what was said before stays (S26). */
@Service
@Transactional
class CabinetMoving {

  private final Cabinets cabinets;

  CabinetMoving(Cabinets cabinets) {
    this.cabinets = cabinets;
  }

  Entry<MovePage> page(int number, Visit visit) {
    return Entry.there(cabinets.numbered(number, visit.today()))
        .map(cabinet -> new MovePage(cabinet, MoveForm.of(cabinet), Problems.none()));
  }

  /**
   * @return the form again where something stands in the way, empty when it is done
   */
  Entry<Optional<MovePage>> move(int number, MoveForm form, Sending sending, Visit visit) {
    return page(number, visit)
        .map(
            page -> {
              var cabinet = page.cabinet();
              var moved =
                  sending
                      .act(CabinetForm.place(form.place()))
                      .flatMap(place -> move(cabinet, place, form, visit));
              return moved.isFine()
                  ? Optional.empty()
                  : Optional.of(new MovePage(cabinet, form.seeing(cabinet), moved.problems()));
            });
  }

  /** A problem on {@code place}: somebody else has said another meanwhile. */
  private Result<Words> move(Cabinet cabinet, Words place, MoveForm form, Visit visit) {
    if (cabinet.place().equals(place.value())) {
      return Result.fine(place);
    }
    return form.overtaken(cabinet) || !cabinets.move(cabinet, place.value(), visit)
        ? Result.faulty("place", "legalbasis.cabinet.where.meanwhile", cabinet.place())
        : Result.fine(place);
  }
}
