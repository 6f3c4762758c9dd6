package fi.tallessa.customer.awaiting;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/**
 * Erases drafts whose seven days are over, also where their author never comes back. From midnight
 * on they open to nobody already.
 */
@Component
class DueDrafts implements NightJob {

  private final Telling telling;
  private final ErasingPauses pauses;

  DueDrafts(Telling telling, ErasingPauses pauses) {
    this.pauses = pauses;
    this.telling = telling;
  }

  @Override
  public String code() {
    return "customer.night.drafts";
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
    steps.whileSome(() -> telling.eraseDue(night.at()));
    return steps.done();
  }
}
