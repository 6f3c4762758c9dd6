package fi.tallessa.app.setup;

import fi.tallessa.holdings.SetUpStep.Found;
import java.util.List;

/**
 * The set-up, as it was found.
 *
 * @param association its name, blank until it has one
 */
public record SetUpPage(String association, List<Line> before, List<Line> month) {

  /**
   * @param name the key of what it is called
   */
  public record Line(String name, String path, boolean forManagers, Found found) {

    public boolean done() {
      return found.done();
    }
  }

  public static long done(List<Line> lines) {
    return lines.stream().filter(Line::done).count();
  }

  public long done() {
    return done(before) + done(month);
  }

  public int all() {
    return before.size() + month.size();
  }

  /** Of the first list; while there is any, nobody registers a first customer. */
  public List<Line> missing() {
    return before.stream().filter(line -> !line.done()).toList();
  }

  @Override
  public String toString() {
    return "SetUpPage";
  }
}
