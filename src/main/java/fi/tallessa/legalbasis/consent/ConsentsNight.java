package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import org.springframework.stereotype.Component;

/**
 * Warns of what ends soon, ends what is over, erases what rested on what has ended, and destroys
 * proofs on their day. From midnight on, and from the request after a withdrawal, none of it is
 * shown any more already.
 */
@Component
class ConsentsNight implements NightJob {

  private final Endings endings;
  private final ConsentProofs proofs;
  private final Warnings warnings;

  ConsentsNight(Endings endings, ConsentProofs proofs, Warnings warnings) {
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
    int done = 0;
    for (var over : endings.over(night.day())) {
      if (night.stopped()) {
        return done;
      }
      if (endings.expire(over, night.at())) {
        night.reached(++done);
      }
    }
    for (var ended : endings.uncleared()) {
      if (night.stopped()) {
        return done;
      }
      endings.clear(ended, night.at());
      night.reached(++done);
    }
    return done + warnings.give(night.day(), night.at()) + proofs.destroyDue(night.day());
  }
}
