package fi.tallessa.rotation;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.vault.CopyState;
import org.springframework.stereotype.Component;

/** Tries every copy of the key-encryption key; one that opens nothing is on the managers' page. */
@Component
class SelfTestNight implements NightJob {

  private final SelfTest test;

  SelfTestNight(SelfTest test) {
    this.test = test;
  }

  @Override
  public String code() {
    return "rotation.night.test";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    return night.stopped()
        ? 0
        : (int) test.run(night.at()).stream().filter(CopyState::right).count();
  }
}
