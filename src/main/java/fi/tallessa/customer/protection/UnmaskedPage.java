package fi.tallessa.customer.protection;

import fi.tallessa.customer.data.Shown;
import fi.tallessa.customer.datum.ElsewhereTold;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.kernel.Code;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where somebody lives whose address is protected: the one page that says it (K11).
 *
 * @param until when it is masked again
 * @param lines address and domicile, each with those before, the newest first
 * @param homes where else they live
 */
public record UnmaskedPage(
    Code code, String name, Instant until, List<Line> lines, List<ElsewhereTold.Elsewhere> homes) {

  /** One version of one of them. */
  public record Line(Shown shown, Kept kept, boolean now) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  /** In how many seconds the page goes by itself. */
  long seconds(Instant now) {
    return Math.max(1, Duration.between(now, until).toSeconds());
  }

  public String address() {
    return "/customers/" + code.shown() + "/protection";
  }

  @Override
  public String toString() {
    return "UnmaskedPage";
  }
}
