package fi.tallessa.audit.log;

import fi.tallessa.holdings.AtRestore;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes out whose lines are after 24 months, and the lines at their end (D24). A backup that is put
 * back has them as they were: whose they are goes before anybody is let in, the lines themselves go
 * with the first night, as their end is signed and the key for that may not be there yet.
 */
@Component
class LogNight implements NightJob, AtRestore {

  private final Periods periods;
  private final TransactionTemplate transaction;

  LogNight(Periods periods, TransactionTemplate transaction) {
    this.periods = periods;
    this.transaction = transaction;
  }

  @Override
  public String code() {
    return "audit.night.log";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.whileSome(() -> transaction.execute(status -> periods.takeSubjects()));
    steps.whileSome(() -> transaction.execute(status -> periods.cut(night.at())));
    return steps.done();
  }

  @Override
  public void restored(Instant exported) {
    while (periods.takeSubjects() > 0) {
      // The next piece.
    }
  }
}
