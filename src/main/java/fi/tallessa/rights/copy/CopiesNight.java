package fi.tallessa.rights.copy;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the copies that nobody gave in their days. */
@Component
class CopiesNight implements NightJob {

  private static final String RUN = "rights.night.copies";

  private final OwnCopies copies;
  private final CopiesLast copy;

  CopiesNight(OwnCopies copies, CopiesLast copy) {
    this.copies = copies;
    this.copy = copy;
  }

  @Override
  public String code() {
    return RUN;
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  @Transactional
  public int run(Night night) {
    return night.stopped() ? 0 : copies.destroy(night.at().minus(copy.lasts()), night.at());
  }
}
