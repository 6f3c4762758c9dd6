package fi.tallessa.holdings;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/**
 * The steps of a {@link NightJob}, each in a transaction of its own: before each it is asked
 * whether to leave the rest, and one that fails keeps no other from being done.
 */
public final class Steps {

  private final Night night;
  private int done;
  private RuntimeException failed;

  public Steps(Night night) {
    this.night = night;
  }

  /**
   * Takes one after another.
   *
   * @param step whether there was something to do
   */
  public <T> void each(List<T> all, Predicate<T> step) {
    var rest = all.iterator();
    while (!night.stopped() && rest.hasNext()) {
      var one = rest.next();
      some(() -> step.test(one) ? 1 : 0);
    }
  }

  /** Does something for many at once; gives how many were done by it. */
  public int at(IntSupplier step) {
    return night.stopped() ? 0 : some(step);
  }

  /** The same again and again, until there is nothing more to do. */
  public void whileSome(IntSupplier step) {
    while (at(step) > 0) {
      // Each time as many as go well into one transaction.
    }
  }

  private int some(IntSupplier step) {
    try {
      int more = step.getAsInt();
      done += more;
      night.reached(done);
      return more;
    } catch (RuntimeException thrown) {
      keep(thrown);
      return 0;
    }
  }

  private void keep(RuntimeException thrown) {
    if (failed == null) {
      failed = thrown;
    } else if (failed != thrown) {
      failed.addSuppressed(thrown);
    }
  }

  /**
   * How many were done, once all was tried.
   *
   * @throws RuntimeException the first of what failed, with the others in it: the night is not done
   */
  public int done() {
    if (failed != null) {
      throw failed;
    }
    return done;
  }
}
