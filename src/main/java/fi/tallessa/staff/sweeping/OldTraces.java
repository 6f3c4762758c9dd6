package fi.tallessa.staff.sweeping;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import fi.tallessa.staff.proof.Devices;
import fi.tallessa.staff.proof.SignInEvents;
import org.springframework.stereotype.Component;

/**
 * Forgets browsers not used for half a year, those of who has left, and what happened at the door
 * more than 24 months ago (D24).
 */
@Component
class OldTraces implements NightJob {

  private final Devices devices;
  private final SignInEvents events;

  OldTraces(Devices devices, SignInEvents events) {
    this.devices = devices;
    this.events = events;
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
    steps.at(() -> Math.toIntExact(events.sweep(night.at())));
    return steps.done();
  }
}
