package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Issue 6, bad input and faults: how often the long tests kill; each of them counts its own. */
class KillsTest {

  @Test
  void s42_erasing_changing_keys_backing_up_and_restoring_are_killed_sixty_times() {
    assertThat(ErasingCrashTest.KILLS + KeyCrashTest.KILLS + BackupCrashTest.KILLS)
        .isGreaterThanOrEqualTo(60);
  }
}
