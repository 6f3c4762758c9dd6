package fi.tallessa.holdings;

import java.time.LocalDate;
import java.util.List;

/**
 * What is still open of somebody on the day a relationship ends: shown to whoever ends it, and
 * never in the way of it (D4). Each feature that keeps something to be done tells its own.
 */
public interface StillOpen {

  List<Line> of(Permit permit);

  /**
   * One line of the list; it names nobody but workers.
   *
   * @param key the message key of its words; the day is {@code {0}} where there is one
   * @param args what else is filled in
   * @param day the last day for it, or null
   * @param at where it is done, below the customer's own address; null where there is nothing to do
   */
  record Line(String key, List<Object> args, LocalDate day, String at) {

    /** Something to be done. */
    public static Line undone(String key, String at, Object... args) {
      return new Line(key, List.of(args), null, at);
    }

    /** Something to know: it needs nobody. */
    public static Line told(String key, Object... args) {
      return new Line(key, List.of(args), null, null);
    }

    public boolean undone() {
      return at != null;
    }

    @Override
    public String toString() {
      return "Line";
    }
  }
}
