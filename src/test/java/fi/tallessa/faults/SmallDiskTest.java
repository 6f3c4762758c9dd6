package fi.tallessa.faults;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The drill of docs/operations.md: a disk that is truly full, under a register that writes without
 * pause. Nothing is acknowledged that is not kept, and with room it goes on by itself.
 */
@Tag("long")
class SmallDiskTest {

  private static final Duration LONG = Duration.ofMinutes(3);
  private static final int TIMES = 3;

  @Test
  void i6_10_what_was_acknowledged_before_and_while_the_disk_was_full_is_there_when_it_has_room() {
    var disk = new SmallDisk(RegisterProcess.folder("small"), 500);
    try (var register = RegisterProcess.scribe(disk, "-")) {
      register.await("READY", 1, LONG);
      for (int time = 0; time < TIMES; time++) {
        register.await("EDIT", register.said("EDIT").size() + 10, LONG);
        disk.fill(register);
        register.await("MISS", register.said("MISS").size() + 5, LONG);
        disk.empty(register);
      }
      awaitQuiet(register);
      new Acknowledged(register.said("FILE"), register.said("EDIT"))
          .isThere(disk.jdbcUrl(register));
      System.out.printf(
          "Full disk: %d times; %d files and %d changes acknowledged, %d tries refused.%n",
          TIMES,
          register.said("FILE").size(),
          register.said("EDIT").size(),
          register.said("MISS").size());
    }
  }

  /** It goes on without anybody's help. */
  private static void awaitQuiet(RegisterProcess register) {
    var end = Instant.now().plus(LONG);
    int missed = register.said("MISS").size();
    int written = register.said("EDIT").size();
    while (Instant.now().isBefore(end)) {
      RegisterProcess.rest(1_000);
      if (register.said("MISS").size() == missed && register.said("EDIT").size() > written) {
        return;
      }
      missed = register.said("MISS").size();
      written = register.said("EDIT").size();
    }
    throw new AssertionError("it never went on:\n" + register.tail());
  }
}
