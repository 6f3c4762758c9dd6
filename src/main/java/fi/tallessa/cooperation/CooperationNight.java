package fi.tallessa.cooperation;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/** The night after we have worked with a service, nobody of it is kept (S18). */
@Component
class CooperationNight implements NightJob {

  private final OverPoints over;
  private final ErasingPauses pauses;

  CooperationNight(OverPoints over, ErasingPauses pauses) {
    this.pauses = pauses;
    this.over = over;
  }

  @Override
  public String code() {
    return "cooperation.night.points";
  }

  @Override
  public int run(Night night) {
    return pauses.last() ? 0 : erased(night);
  }

  private int erased(Night night) {
    var steps = new Steps(night);
    steps.whileSome(() -> over.eraseSome(code(), night.day(), night.at()));
    return steps.done();
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
