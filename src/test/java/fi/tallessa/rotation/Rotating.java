package fi.tallessa.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Changes the key at once, for tests of what comes after. */
public final class Rotating {

  public static void now(Rotation rotation, Instant at) {
    assertThat(rotation.run(true, at, () -> false, soFar -> {})).isEqualTo(Rotation.Outcome.DONE);
  }

  /** Begins the next epoch and leaves everybody under the one before. */
  public static void half(Rotation rotation, Instant at) {
    var looks = new AtomicInteger();
    assertThat(rotation.run(true, at, () -> looks.getAndIncrement() > 0, soFar -> {}))
        .isEqualTo(Rotation.Outcome.WAITS);
  }

  /** Ends what was left. */
  public static void end(Rotation rotation, Instant at) {
    assertThat(rotation.run(false, at, () -> false, soFar -> {})).isEqualTo(Rotation.Outcome.DONE);
  }

  /** The same as at once, and meanwhile something else, once. */
  public static void during(Rotation rotation, Instant at, Runnable meanwhile) {
    var first = new AtomicBoolean(true);
    assertThat(
            rotation.run(
                true,
                at,
                () -> false,
                soFar -> {
                  if (first.getAndSet(false)) {
                    meanwhile.run();
                  }
                }))
        .isEqualTo(Rotation.Outcome.DONE);
  }

  private Rotating() {}
}
