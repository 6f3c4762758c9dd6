package fi.tallessa.holdings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is still open of somebody at a turn: shown to whoever goes through its list, and never in
 * the way of it (D4). Each feature that keeps something to be done tells its own.
 */
public interface StillOpen {

  /** In which list it stands. */
  default Turn at() {
    return Turn.END;
  }

  List<Line> of(Permit permit);

  /**
   * One line of the list.
   *
   * @param key the message key of its words; the day is {@code {0}} where there is one
   * @param args what else is filled in, after the day
   * @param day the last day for it, or null
   * @param at where it is done, below the customer's own address; null where there is no such page
   * @param acts what is done right there
   */
  record Line(String key, List<Object> args, LocalDate day, String at, List<Act> acts) {

    /** Something to be done. */
    public static Line undone(String key, String at, Object... args) {
      return new Line(key, List.of(args), null, at, List.of());
    }

    /** The same, by a day; null where there is none. */
    public static Line by(String key, String at, LocalDate day, Object... args) {
      return new Line(key, List.of(args), day, at, List.of());
    }

    /** Something to know: it needs nobody. */
    public static Line told(String key, Object... args) {
      return new Line(key, List.of(args), null, null, List.of());
    }

    /** The same, with what is done about it right there. */
    public Line with(Act... some) {
      return new Line(key, args, day, at, List.of(some));
    }

    public boolean undone() {
      return at != null || !acts.isEmpty();
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  /**
   * A button of a line, or one beside a few things to choose from; whoever pressed it is back in
   * the list.
   *
   * @param key the message key of what is on the button
   * @param to the whole address it is sent to
   * @param boxes what is sent with it, by name
   * @param name the box of what is chosen; null where nothing is
   * @param choices what may be chosen: the message key of each by its code
   */
  record Act(
      String key, String to, Map<String, String> boxes, String name, Map<String, String> choices) {

    public static Act of(String key, String to, Map<String, String> boxes) {
      return new Act(key, to, boxes, null, Map.of());
    }

    public boolean choosing() {
      return name != null;
    }

    @Override
    public String toString() {
      return "Act";
    }
  }
}
