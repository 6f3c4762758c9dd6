package fi.tallessa.customer.duties;

import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.SubjectId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By day 60 what nobody has confirmed is gone (D13). */
@Component
class UnconfirmedNight implements NightJob {

  private final ErasingUnconfirmed erasing;
  private final Renewal renewal;

  UnconfirmedNight(ErasingUnconfirmed erasing, Renewal renewal) {
    this.erasing = erasing;
    this.renewal = renewal;
  }

  @Override
  public String code() {
    return "customer.night.unconfirmed";
  }

  @Override
  public int run(Night night) {
    Set<SubjectId> all = new HashSet<>();
    while (!night.stopped()) {
      var some = erasing.some(night.day(), night.at());
      all.addAll(some);
      night.reached(all.size());
      if (some.isEmpty()) {
        break;
      }
    }
    if (!all.isEmpty()) {
      renewal.erasedByNight(all, night.at());
    }
    return all.size();
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
