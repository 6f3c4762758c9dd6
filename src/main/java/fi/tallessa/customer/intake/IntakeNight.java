package fi.tallessa.customer.intake;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Files of which no relationship came are gone by their day (S3), and what customers waited for.
 */
@Component
class IntakeNight implements NightJob {

  private final ErasingIntakes erasing;
  private final ErasingPauses pauses;

  IntakeNight(ErasingIntakes erasing, ErasingPauses pauses) {
    this.pauses = pauses;
    this.erasing = erasing;
  }

  @Override
  public String code() {
    return "customer.night.intake";
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
    var some = erasing.after(Optional.empty(), night.day(), night.at());
    while (!night.stopped() && !some.isEmpty()) {
      steps.each(some, one -> erasing.one(one, night.day(), night.at()));
      some = erasing.after(Optional.of(some.getLast()), night.day(), night.at());
    }
    steps.whileSome(() -> erasing.someOfCustomers(night.day(), night.at()));
    return steps.done();
  }
}
