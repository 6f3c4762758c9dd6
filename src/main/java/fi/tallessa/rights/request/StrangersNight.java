package fi.tallessa.rights.request;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets which colleague took what somebody asked who is in no file, once it has been answered for
 * as long as it can be told who was at the door (D24). How many there were stays, as a number.
 */
@Component
class StrangersNight implements NightJob {

  private final Strangers strangers;
  private final Deadlines deadlines;

  StrangersNight(Strangers strangers, Deadlines deadlines) {
    this.strangers = strangers;
    this.deadlines = deadlines;
  }

  @Override
  public String code() {
    return "rights.night.strangers";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  @Transactional
  public int run(Night night) {
    return night.stopped()
        ? 0
        : strangers.forget(deadlines.of(Deadline.LOG, night.day()), night.day());
  }
}
