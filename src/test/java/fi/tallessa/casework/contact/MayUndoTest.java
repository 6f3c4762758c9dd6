package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Issue 4, point 3: undo, and afterwards a correction; it is said which of them, and why. */
class MayUndoTest {

  private static final WorkerId MAIJA = WorkerId.random();
  private static final Instant WRITTEN = Instant.parse("2026-11-28T12:00:00Z");

  @Test
  void i4_03_an_undo_that_comes_too_late_says_why_the_contact_is_put_right_instead() {
    assertThat(why(1, MAIJA, 599)).isEmpty();
    assertThat(why(1, MAIJA, 600)).contains(NotUndone.LATE);
    assertThat(why(2, MAIJA, 1)).contains(NotUndone.CORRECTED);
    assertThat(why(1, WorkerId.random(), 1)).contains(NotUndone.OTHERS);
  }

  @Test
  void each_reason_is_found_again_by_its_code_and_nothing_else_is_one() {
    for (var one : NotUndone.values()) {
      assertThat(NotUndone.of(one.code())).contains(one);
    }
    assertThat(NotUndone.of("")).isEmpty();
    assertThat(NotUndone.of("LATE")).isEmpty();
  }

  private static Optional<NotUndone> why(int version, WorkerId who, int seconds) {
    var contact =
        new Contact(
            LocalDate.of(2026, 11, 28),
            null,
            Channel.PHONE,
            Outcome.MET,
            15,
            null,
            null,
            null,
            MAIJA,
            MAIJA,
            WRITTEN,
            UUID.randomUUID(),
            true,
            1);
    var kept =
        new KeptContact(
            UUID.randomUUID(), version, 1, contact, false, false, 0, null, 0, Optional.empty());
    var visit = new Visit(who, WRITTEN.plusSeconds(seconds), Purpose.CUSTOMER_WORK);
    return MayUndo.why(kept, visit);
  }
}
