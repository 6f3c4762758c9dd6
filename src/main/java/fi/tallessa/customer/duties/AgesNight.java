package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import org.springframework.stereotype.Component;

/** Birthdays of 13 and 18, and the check that no child under 13 is kept unknown to a guardian. */
@Component
class AgesNight implements NightJob {

  private final FindingAges finding;

  AgesNight(FindingAges finding) {
    this.finding = finding;
  }

  @Override
  public String code() {
    return "customer.night.ages";
  }

  @Override
  public int run(Night night) {
    return Some.after(night, last -> finding.some(last, night));
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
