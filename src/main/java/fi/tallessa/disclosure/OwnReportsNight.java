package fi.tallessa.disclosure;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/** Erases reports without a file whose last day is over. From then on they open to nobody. */
@Component
class OwnReportsNight implements NightJob {

  private final OwnReporting reporting;

  OwnReportsNight(OwnReporting reporting) {
    this.reporting = reporting;
  }

  @Override
  public String code() {
    return "disclosure.night.own_reports";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.whileSome(() -> reporting.eraseDue(night.at()));
    return steps.done();
  }
}
