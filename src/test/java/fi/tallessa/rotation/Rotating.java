package fi.tallessa.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

/** Changes the key at once, for tests of what comes after. */
public final class Rotating {

  public static void now(Rotation rotation, Instant at) {
    assertThat(rotation.run(true, at, () -> false, soFar -> {})).isEqualTo(Rotation.Outcome.DONE);
  }

  private Rotating() {}
}
