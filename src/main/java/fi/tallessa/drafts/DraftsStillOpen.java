package fi.tallessa.drafts;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many forms about somebody were begun and not saved on the day a relationship ends. */
@Component
@Order(23)
class DraftsStillOpen implements StillOpen {

  private final AllDrafts drafts;

  DraftsStillOpen(AllDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public List<Line> of(Permit permit) {
    int begun = drafts.count(permit);
    return begun == 0 ? List.of() : List.of(Line.told("drafts.still_open", begun));
  }
}
