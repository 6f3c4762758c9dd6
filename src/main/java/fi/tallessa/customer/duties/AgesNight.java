package fi.tallessa.customer.duties;

import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.SubjectId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Birthdays of 13 and 18, guardians of adults of whom nobody decided in time, and the check that no
 * child under 13 is kept unknown to a guardian.
 */
@Component
class AgesNight implements NightJob {

  private final FindingAges finding;
  private final Renewal renewal;

  AgesNight(FindingAges finding, Renewal renewal) {
    this.finding = finding;
    this.renewal = renewal;
  }

  @Override
  public String code() {
    return "customer.night.ages";
  }

  @Override
  public int run(Night night) {
    return Some.after(night, last -> some(last, night));
  }

  /** Guardians that are gone are gone from what follows from them, too. */
  private Some some(Optional<SubjectId> last, Night night) {
    var some = finding.some(last, night);
    if (!some.erased().isEmpty()) {
      renewal.erasedByNight(some.erased(), night);
    }
    return some;
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
