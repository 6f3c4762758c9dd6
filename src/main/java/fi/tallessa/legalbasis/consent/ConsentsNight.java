package fi.tallessa.legalbasis.consent;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/**
 * Warns of what ends soon, ends what is over, erases what rested on what has ended, and destroys
 * proofs on their day. From midnight on, and from the request after a withdrawal, none of it is
 * shown any more already. After a restore it only warns, until somebody has looked: what was given
 * or renewed since is lost.
 */
@Component
class ConsentsNight implements NightJob {

  private final Endings endings;
  private final ConsentProofs proofs;
  private final Warnings warnings;
  private final ErasingPauses pauses;

  ConsentsNight(Endings endings, ConsentProofs proofs, Warnings warnings, ErasingPauses pauses) {
    this.pauses = pauses;
    this.endings = endings;
    this.proofs = proofs;
    this.warnings = warnings;
  }

  @Override
  public String code() {
    return "legalbasis.night.consents";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    if (!pauses.last()) {
      erase(steps, night);
    }
    steps.at(() -> warnings.give(night.day(), night.at()));
    return steps.done();
  }

  private void erase(Steps steps, Night night) {
    steps.each(endings.over(night.day()), over -> endings.expire(over, night.at()));
    steps.each(endings.uncleared(), ended -> endings.clear(ended, night.at()));
    steps.at(() -> proofs.destroyDue(night.day()));
  }
}
