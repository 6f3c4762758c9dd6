package fi.tallessa.rights.request;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/**
 * The night after they were told that it goes, or that all of it is stopped, it goes; and each
 * night after that which may.
 */
@Component
class ErasingAskedNight implements NightJob {

  private final AskedErasures asked;
  private final ErasingAsked erasing;
  private final ErasingPauses pauses;

  ErasingAskedNight(AskedErasures asked, ErasingAsked erasing, ErasingPauses pauses) {
    this.pauses = pauses;
    this.asked = asked;
    this.erasing = erasing;
  }

  @Override
  public String code() {
    return ErasingAsked.RUN;
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    return pauses.last() ? 0 : erased(night);
  }

  private int erased(Night night) {
    var steps = new Steps(night);
    steps.each(asked.due(night), one -> erasing.erase(one, night));
    return steps.done();
  }
}
