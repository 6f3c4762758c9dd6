package fi.tallessa.customer.duties;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/** By day 60 what nobody has confirmed is gone (D13). */
@Component
class UnconfirmedNight implements NightJob {

  private final ErasingUnconfirmed erasing;
  private final Renewal renewal;
  private final ErasingPauses pauses;

  UnconfirmedNight(ErasingUnconfirmed erasing, Renewal renewal, ErasingPauses pauses) {
    this.pauses = pauses;
    this.erasing = erasing;
    this.renewal = renewal;
  }

  @Override
  public String code() {
    return "customer.night.unconfirmed";
  }

  @Override
  public int run(Night night) {
    return pauses.last() ? 0 : erased(night);
  }

  private int erased(Night night) {
    var steps = new Steps(night);
    steps.whileSome(() -> some(night));
    return steps.done();
  }

  /** What is gone is gone from what follows from it, too, before the next are come to. */
  private int some(Night night) {
    var some = erasing.some(night.day(), night.at());
    if (!some.isEmpty()) {
      renewal.erasedByNight(some, night);
    }
    return some.size();
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
