package fi.tallessa.anonymous;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/**
 * Writes all counters anew in an order of chance, and forgets which forms came: in which order rows
 * lie, and in which transaction each was written, tells of no call after the night (S16).
 */
@Component
class CountersNight implements NightJob {

  private final Counters counters;
  private final Lately lately;

  CountersNight(Counters counters, Lately lately) {
    this.counters = counters;
    this.lately = lately;
  }

  @Override
  public String code() {
    return "anonymous.night.counters";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  /** How many there are is told to nobody: of a quiet week it would be the calls. */
  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.at(
        () -> {
          counters.shuffle();
          lately.forget();
          return 1;
        });
    return steps.done();
  }
}
