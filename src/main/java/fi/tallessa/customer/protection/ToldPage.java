package fi.tallessa.customer.protection;

import fi.tallessa.access.Unmasking;
import fi.tallessa.kernel.Code;
import java.util.List;

/** Who saw a protected address, and why: what a line manager has not read yet, the oldest first. */
public record ToldPage(List<Line> lines) {

  /** One of them; nothing of the customer but the code. */
  public record Line(Code code, String worker, Unmasking unmasking) {
    public String address() {
      return "/customers/" + code.shown() + "/unmaskings/" + unmasking.id() + "/reading";
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  @Override
  public String toString() {
    return "ToldPage";
  }
}
