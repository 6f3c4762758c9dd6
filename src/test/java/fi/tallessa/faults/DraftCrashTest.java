package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Issue 4, point 3: a word whose saving was acknowledged outlives {@code kill -9}. */
@Tag("long")
class DraftCrashTest {

  private static final Duration LONG = Duration.ofMinutes(3);

  @Test
  void i4_03_what_was_said_to_be_saved_of_a_draft_outlives_kill_9_of_register_and_database() {
    var data = RegisterProcess.folder("draft-crash");
    String[] of;
    int saved;
    try (var register = RegisterProcess.typing(data)) {
      of = register.await("OF", 1, LONG).getFirst().split(" ");
      register.await("SAVED", 30, LONG);
      register.killPostgres();
      register.kill();
      saved = Integer.parseInt(register.said("SAVED").getLast());
    }
    try (var register = RegisterProcess.typing(data, of)) {
      int found = Integer.parseInt(register.await("FOUND", 1, LONG).getFirst());
      // The last one may have been kept and not yet acknowledged.
      assertThat(found).isBetween(saved, saved + 1);
    }
  }
}
