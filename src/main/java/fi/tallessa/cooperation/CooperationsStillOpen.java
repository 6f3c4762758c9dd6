package fi.tallessa.cooperation;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The services we still work with on the day a relationship ends: nothing needs them then. */
@Component
@Order(18)
class CooperationsStillOpen implements StillOpen {

  private final Cooperations cooperations;

  CooperationsStillOpen(Cooperations cooperations) {
    this.cooperations = cooperations;
  }

  @Override
  public List<Line> of(Permit permit) {
    int lasting = cooperations.lasting(permit);
    return lasting == 0
        ? List.of()
        : List.of(Line.undone("cooperation.still_open", "/cooperation", lasting));
  }
}
