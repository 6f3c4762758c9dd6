package fi.tallessa.casework.countersign;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What students wrote and nobody has countersigned, on the day a relationship ends. */
@Component
@Order(22)
class InternEntriesStillOpen implements StillOpen {

  private final InternEntries entries;

  InternEntriesStillOpen(InternEntries entries) {
    this.entries = entries;
  }

  @Override
  public List<Line> of(Permit permit) {
    int waiting = entries.waiting(permit);
    return waiting == 0
        ? List.of()
        : List.of(Line.undone("casework.countersign.still_open", "#timeline", waiting));
  }
}
