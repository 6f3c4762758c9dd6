package fi.tallessa.casework.moving;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That something of somebody else lay in the file, and whether it was a breach. */
@Component
class MovingsHolding implements Holding {

  private final Movings movings;

  MovingsHolding(Movings movings) {
    this.movings = movings;
  }

  @Override
  public Description describe() {
    return new Description(
        "movings", List.of("casework.moving", "casework.moving_answer"), FieldGroup.DUTY, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return movings.of(permit).stream().map(MovingsHolding::line).toList();
  }

  /** No word of what lay there: it is of somebody else. */
  private static CopyLine line(Moving moving) {
    boolean breach = moving.decided().filter(one -> one.answer() == Answer.BREACH).isPresent();
    return new CopyLine(
        breach ? "casework.moving.copy.breach" : "casework.moving.copy",
        "",
        "web.copy.by_us",
        moving.at().atZone(Visit.ZONE).toLocalDate());
  }

  @Override
  public void erase(Permit permit) {
    movings.erase(permit);
  }
}
