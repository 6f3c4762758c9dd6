package fi.tallessa.casework.promise;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was promised and is still open on the day a relationship ends. */
@Component
@Order(19)
class PromisesStillOpen implements StillOpen {

  private final Promises promises;

  PromisesStillOpen(Promises promises) {
    this.promises = promises;
  }

  @Override
  public List<Line> of(Permit permit) {
    long open = promises.of(permit).stream().filter(Promise::open).count();
    return open == 0
        ? List.of()
        : List.of(Line.undone("casework.promise.still_open", "/promises", open));
  }
}
