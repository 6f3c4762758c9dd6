package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.SubjectId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Some files that a night has been through in one transaction, in the order of their ids.
 *
 * @param done how many things that made
 * @param last the last of them; empty when there was nobody left
 * @param erased of whom something was erased
 */
record Some(int done, Optional<SubjectId> last, Set<SubjectId> erased) {

  static final Some NOBODY = new Some(0, Optional.empty(), Set.of());

  /** Goes on after the last, and again, until there is nobody left or the rest is to be left. */
  static int after(Night night, Function<Optional<SubjectId>, Some> next) {
    int done = 0;
    Optional<SubjectId> last = Optional.empty();
    while (!night.stopped()) {
      var some = next.apply(last);
      if (some.last().isEmpty()) {
        break;
      }
      last = some.last();
      done += some.done();
      night.reached(done);
    }
    return done;
  }
}
