package fi.tallessa.customer.ages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.of(2020, 9, 3));

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2013-11-25, 2026-11-24, false
          2013-11-24, 2026-11-24, true
          2013-11-23, 2026-11-24, true
          2012-02-29, 2025-02-28, false
          2012-02-29, 2025-03-01, true
          2008-11-25, 2026-11-24, true
          2008-11-24, 2026-11-24, false
          2013,       2026-12-30, false
          2013,       2026-12-31, true
          unknown,    2026-11-24, false
          adult,      2026-11-24, false
          """)
  void d08_a_child_is_asked_again_from_the_13th_birthday_until_18(
      String born, LocalDate day, boolean asks) {
    assertThat(Reached.asksAgain(Birth.read(born), LONG_AGO, List.of(), day)).isEqualTo(asks);
  }

  @Test
  void d08_whoever_came_at_13_is_not_asked_again_nor_is_anybody_twice() {
    var born = Birth.read("2013-11-24");
    var day = LocalDate.of(2026, 11, 24);
    assertThat(Reached.asksAgain(born, Optional.of(day), List.of(), day)).isFalse();
    assertThat(Reached.asksAgain(born, Optional.of(day.minusDays(1)), List.of(), day)).isTrue();
    assertThat(Reached.asksAgain(born, Optional.empty(), List.of(), day)).isFalse();
    for (var answer : Answer.AT_13) {
      var done = List.of(Milestone.at13(answer, day, WorkerId.random()));
      assertThat(Reached.asksAgain(born, LONG_AGO, done, day)).as("%s", answer).isFalse();
    }
  }

  @Test
  void k06_what_was_asked_at_an_age_that_was_corrected_is_asked_again() {
    var born = Birth.read("2013-11-24");
    var day = LocalDate.of(2026, 11, 24);
    var early = List.of(Milestone.at13(Answer.GO_ON, day.minusDays(1), WorkerId.random()));
    assertThat(Reached.asksAgain(born, LONG_AGO, early, day)).isTrue();
    var helmi = guardian();
    var adult = Birth.read("2008-11-24");
    var kept =
        new Milestone(helmi.id(), Answer.KEEP, day.minusDays(1), WorkerId.random(), "x", "x");
    assertThat(Reached.ended(adult, List.of(helmi), List.of(kept), TODAY)).containsExactly(helmi);
    assertThat(Reached.ended(Birth.read("adult"), List.of(helmi), List.of(kept), TODAY)).isEmpty();
  }

  @Test
  void d07_at_18_each_guardian_is_kept_for_a_new_reason_or_erased() {
    var helmi = guardian();
    var antti = guardian();
    var both = List.of(helmi, antti);
    assertThat(Reached.ended(Birth.read("2008-11-25"), both, List.of(), TODAY)).isEmpty();
    assertThat(Reached.ended(Birth.read("2008-11-24"), both, List.of(), TODAY)).isEqualTo(both);
    var kept =
        List.of(
            new Milestone(
                helmi.id(), Answer.KEEP, TODAY, WorkerId.random(), "Helps every day", "x"));
    assertThat(Reached.ended(Birth.read("2008-11-24"), both, kept, TODAY)).containsExactly(antti);
  }

  private static KeptGuardian guardian() {
    return new KeptGuardian(
        UUID.randomUUID(),
        1,
        Instant.EPOCH,
        new Guardian(
            "Helmi Rantala",
            GuardianRole.MOTHER,
            Custody.JOINT,
            null,
            null,
            null,
            null,
            Interpreter.NOT_ASKED,
            Told.by(Source.MOTHER, TODAY),
            null,
            WorkerId.random()),
        Instant.EPOCH,
        null,
        false);
  }
}
