package fi.tallessa.retention.due;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import fi.tallessa.retention.Dues;
import fi.tallessa.retention.MayErase;
import fi.tallessa.retention.MayErase.Decision;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The clock of a file in words, for whoever opens it; from there a line manager holds it back. */
@Component
@Order(90)
class ClockPanels implements Panel {

  private final Dues dues;
  private final Deadlines deadlines;

  ClockPanels(Dues dues, Deadlines deadlines) {
    this.dues = dues;
    this.deadlines = deadlines;
  }

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public Shown of(Permit permit) {
    var due = dues.of(permit);
    var decision =
        due.map(
                one ->
                    MayErase.decide(
                        one, deadlines.counting(Deadline.RETENTION), permit.visit().today()))
            .orElse(Decision.NO_DAY);
    return new Shown("retention/due/panel", new ClockPanel(permit.code(), due, decision));
  }
}
