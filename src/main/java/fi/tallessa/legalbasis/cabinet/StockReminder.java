package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Papers that nobody has gone through for a year, for the line managers' home page (S26). */
@Component
public class StockReminder {

  private final StockTakings stock;

  StockReminder(StockTakings stock) {
    this.stock = stock;
  }

  /** By when it should have ended; empty while it is not late. */
  public Optional<LocalDate> late(Visit visit) {
    return StockStanding.due(stock.last().map(StockTaking::endedOn), stock::firstPlaced)
        .filter(visit.today()::isAfter);
  }
}
