package fi.tallessa.customer.file;

import fi.tallessa.audit.Looker;
import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * Who has opened or changed the file within 30 days, the latest first.
 *
 * @param everyday whether it is read for the work of a day alone: the whole log is not theirs
 */
public record LooksPanel(Code code, List<Line> lines, boolean everyday) {

  /** One person, by name, and how often. */
  public record Line(String name, Looker looker) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  /** Who could open it, and why. */
  public String who() {
    return "/customers/" + code.shown() + "/who";
  }

  public String interns() {
    return "/customers/" + code.shown() + "/interns";
  }

  /** Where a line manager hands the customer over. */
  public String designations() {
    return "/customers/" + code.shown() + "/designations";
  }

  /** Where the customer, or a guardian, is given it on paper. */
  public String paper() {
    return "/customers/" + code.shown() + "/looked";
  }

  public String all() {
    return "/customers/" + code.shown() + "/looks";
  }
}
