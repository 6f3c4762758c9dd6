package fi.tallessa.access.unusual;

import fi.tallessa.access.Finding;
import java.util.List;

/**
 * What was found unusual and falls to whoever looks.
 *
 * @param open what waits, the oldest first
 * @param closed the newest that were closed
 * @param manager false for whoever approves from outside
 */
public record FindingsPage(List<Line> open, List<Line> closed, boolean manager) {

  /**
   * @param by who closed it, null while it waits
   */
  public record Line(Finding finding, String who, String by) {

    public String address() {
      return "/reviews/unusual/" + finding.id();
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  @Override
  public String toString() {
    return "FindingsPage";
  }
}
