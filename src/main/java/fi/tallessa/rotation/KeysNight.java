package fi.tallessa.rotation;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Changes the key-encryption key when its time is over or somebody wants it, and exports the rest.
 */
@Component
class KeysNight implements NightJob {

  static final String CODE = "rotation.night.keys";

  private final Rotation rotation;
  private final Wanted wanted;

  KeysNight(Rotation rotation, Wanted wanted) {
    this.rotation = rotation;
    this.wanted = wanted;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    if (night.stopped()) {
      return 0;
    }
    var wrapped = new AtomicInteger();
    var outcome =
        rotation.run(
            wanted.now(night.at()),
            night.at(),
            night::stopped,
            soFar -> {
              wrapped.set(soFar);
              night.reached(soFar);
            });
    return switch (outcome) {
      case DONE -> wrapped.get();
      case WAITS ->
          throw new Rotation.NotDestroyed("a machine does not say that it holds the new key");
      case NOTHING -> {
        rotation.export(night.at());
        yield 0;
      }
    };
  }
}
