package fi.tallessa.staff.leaving;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The night after somebody's last day takes away what could still have signed them in. The door has
 * been closed to them since midnight all the same.
 */
@Component
class LastDays implements NightJob {

  private final Leavings leavings;
  private final Farewell farewell;
  private final SignInEvents events;
  private final TransactionTemplate transaction;

  LastDays(
      Leavings leavings, Farewell farewell, SignInEvents events, TransactionTemplate transaction) {
    this.leavings = leavings;
    this.farewell = farewell;
    this.events = events;
    this.transaction = transaction;
  }

  @Override
  public String code() {
    return "staff.night.leaving";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.each(
        leavings.due(night.day()),
        leave -> Boolean.TRUE.equals(transaction.execute(status -> complete(leave, night))));
    return steps.done();
  }

  private boolean complete(Leave leave, Night night) {
    if (!leavings.complete(leave.worker(), night.at())) {
      return false;
    }
    var first = leave.lastDay().plusDays(1);
    farewell.say(leave.worker(), leave.by(), first, night.at());
    events.add(
        Outcome.LEFT, leave.worker(), new Visit(leave.by(), night.at(), Purpose.CUSTOMER_WORK));
    return true;
  }
}
