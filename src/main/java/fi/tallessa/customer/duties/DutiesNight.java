package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.SubjectId;
import java.util.Optional;
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
    int done = 0;
    Optional<SubjectId> last = Optional.empty();
    do {
      var some = reckoning.behind(last, night);
      last = some.last();
      done += some.done();
      night.reached(done);
    } while (last.isPresent() && !night.stopped());
    return done;
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
