package fi.tallessa.staff.sweeping;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.SignInEvents;
import org.springframework.stereotype.Component;

/**
 * Forgets browsers not used for half a year, those of who has left, and what happened at the door
 * longer ago than the access log can be read (D24).
 */
@Component
class OldTraces implements NightJob {

  private final Devices devices;
  private final SignInEvents events;
  private final Deadlines deadlines;

  OldTraces(Devices devices, SignInEvents events, Deadlines deadlines) {
    this.devices = devices;
    this.events = events;
    this.deadlines = deadlines;
  }

  @Override
  public String code() {
    return "staff.night.traces";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.at(() -> devices.sweep(night.at()));
    var kept = deadlines.of(Deadline.LOG, night.day());
    steps.at(() -> Math.toIntExact(events.sweep(kept, night.at())));
    return steps.done();
  }
}
