package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import org.springframework.stereotype.Component;

/** Files from before there was a list of what is to be done, or whose list is by older rules. */
@Component
class DutiesNight implements NightJob {

  private final Reckoning reckoning;

  DutiesNight(Reckoning reckoning) {
    this.reckoning = reckoning;
  }

  @Override
  public String code() {
    return "customer.night.duties";
  }

  @Override
  public int run(Night night) {
    return Some.after(night, last -> reckoning.behind(last, night));
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
