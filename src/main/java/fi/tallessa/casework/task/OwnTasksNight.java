package fi.tallessa.casework.task;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/**
 * What is for no customer is kept as long as its worker needs it and no longer (GDPR Art. 5(1)(e)):
 * somebody may be named in it whom no erasing of a file would find.
 */
@Component
class OwnTasksNight implements NightJob {

  /** As long as what is over of other things of workers, as one-time links. */
  static final int DAYS_AFTER = 30;

  private final OldOwnTasks tasks;
  private final Deadlines deadlines;

  OwnTasksNight(OldOwnTasks tasks, Deadlines deadlines) {
    this.tasks = tasks;
    this.deadlines = deadlines;
  }

  @Override
  public String code() {
    return "casework.night.own_tasks";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.at(() -> tasks.eraseDoneBefore(night.day().minusDays(DAYS_AFTER)));
    steps.at(() -> tasks.eraseUnansweredSince(night.day().minusDays(DAYS_AFTER)));
    steps.at(() -> tasks.eraseOfWhoLeft(night.day()));
    steps.at(() -> tasks.ask(deadlines.counting(Deadline.OWN_TASK), night.day()));
    return steps.done();
  }
}
