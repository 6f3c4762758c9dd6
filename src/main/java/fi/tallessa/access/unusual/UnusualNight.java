package fi.tallessa.access.unusual;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/**
 * Finds what was unusual on the day that is over, and forgets what is older than the log can be
 * read (D24).
 */
@Component
class UnusualNight implements NightJob {

  private final LookingThrough looking;
  private final Deadlines deadlines;

  UnusualNight(LookingThrough looking, Deadlines deadlines) {
    this.looking = looking;
    this.deadlines = deadlines;
  }

  @Override
  public String code() {
    return LookingThrough.RUN;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.at(() -> looking.day(night.day().minusDays(1), night.at()));
    int months = deadlines.of(Deadline.LOG, night.day()).number();
    steps.at(() -> looking.forget(night.day().minusMonths(months)));
    return steps.done();
  }
}
