package fi.tallessa.customer.file;

import fi.tallessa.audit.Looker;
import fi.tallessa.kernel.Code;
import java.util.List;

/** Who has opened or changed the file within 30 days, the latest first. */
public record LooksPanel(Code code, List<Line> lines) {

  /** One person, by name, and how often. */
  public record Line(String name, Looker looker) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  public String all() {
    return "/customers/" + code.shown() + "/looks";
  }
}
