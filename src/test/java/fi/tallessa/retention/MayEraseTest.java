package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.deadline.Counting;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.DeadlineVersion;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.retention.Clock.Kind;
import fi.tallessa.retention.MayErase.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Issue 6, point 2: who goes on a day, and what alone keeps them. */
class MayEraseTest {

  private static final Counting KEPT =
      new Counting(
          Deadline.RETENTION,
          List.of(
              new DeadlineVersion(
                  Deadline.RETENTION,
                  1,
                  TimeLimit.months(18),
                  Optional.empty(),
                  LocalDate.of(2018, 5, 25),
                  Optional.empty(),
                  Optional.empty())));

  private static final LocalDate OVER = LocalDate.of(2030, 1, 1);

  @ParameterizedTest(name = "ended {0}, statistics {1}: goes {2}")
  @CsvSource({
    "2025-04-30, 2026-03-31, 2027-09-30",
    "2026-08-31, 2026-08-31, 2028-02-29",
    "2025-08-31, 2025-08-31, 2027-02-28",
    "2024-02-29, 2024-02-29, 2025-08-29",
    "2026-03-29, 2026-03-29, 2027-09-29",
    "2026-10-25, 2026-03-31, 2028-04-25",
    "2025-09-30, 2025-12-31, 2027-06-30",
    "2099-06-30, 2100-03-31, 2101-09-30",
  })
  void s42_the_day_before_it_waits_and_from_the_day_on_it_goes(
      LocalDate ended, LocalDate statistics, LocalDate goes) {
    var due = due(new Clock(Kind.ENDED, ended, statistics, null, goes), false, false);
    assertThat(MayErase.decide(due, KEPT, goes.minusDays(1))).isEqualTo(Decision.WAITS);
    assertThat(MayErase.decide(due, KEPT, goes)).isEqualTo(Decision.ERASED);
    assertThat(MayErase.decide(due, KEPT, goes.plusDays(1))).isEqualTo(Decision.ERASED);
  }

  @ParameterizedTest(name = "decided {0}: goes {1}")
  @CsvSource({
    "2026-06-30, 2026-06-30",
    "2026-04-01, 2026-04-01",
    "2026-03-31, 2027-09-30",
    "2025-12-01, 2027-09-30",
    "2027-09-29, 2027-09-29",
    "2027-09-30, 2027-09-30",
    "2030-01-01, 2027-09-30",
  })
  void d25_an_earlier_day_holds_after_both_duties_and_makes_nothing_later(
      LocalDate sooner, LocalDate goes) {
    var clock =
        new Clock(Kind.ENDED, LocalDate.of(2025, 4, 30), LocalDate.of(2026, 3, 31), sooner, goes);
    var due = due(clock, false, false);
    assertThat(MayErase.decide(due, KEPT, goes.minusDays(1))).isEqualTo(Decision.WAITS);
    assertThat(MayErase.decide(due, KEPT, goes)).isEqualTo(Decision.ERASED);
    assertThat(MayErase.decide(due(clock, true, false), KEPT, goes)).isEqualTo(Decision.HELD);
  }

  @Test
  void what_the_statement_says_of_the_day_is_not_believed() {
    var ended = LocalDate.of(2029, 6, 30);
    var due =
        due(new Clock(Kind.ENDED, ended, ended, null, LocalDate.of(2020, 1, 1)), false, false);
    assertThat(MayErase.decide(due, KEPT, OVER)).isEqualTo(Decision.WAITS);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_legal_hold_alone_keeps_it_longer_and_what_may_only_be_kept_is_kept(Kind kind) {
    var day = LocalDate.of(2025, 1, 31);
    var clock = new Clock(kind, day, kind == Kind.ENDED ? day : null, null, day);
    var free = MayErase.decide(due(clock, false, false), KEPT, OVER);
    var held = MayErase.decide(due(clock, true, false), KEPT, OVER);
    var restricted = MayErase.decide(due(clock, false, true), KEPT, OVER);
    var both = MayErase.decide(due(clock, true, true), KEPT, OVER);
    if (kind == Kind.LASTS || kind == Kind.FORGOTTEN) {
      assertThat(List.of(free, held, restricted, both)).containsOnly(Decision.NO_DAY);
    } else {
      assertThat(free).isEqualTo(kind == Kind.INTAKE ? Decision.BY_INTAKE : Decision.ERASED);
      assertThat(held).isEqualTo(Decision.HELD);
      assertThat(restricted).isEqualTo(Decision.RESTRICTED);
      assertThat(both).isEqualTo(Decision.HELD);
    }
  }

  @Test
  void s43_what_somebody_waits_to_see_is_not_erased_before_they_are_answered() {
    var day = LocalDate.of(2025, 1, 31);
    var free = due(new Clock(Kind.NEVER, day, null, null, day), false, false);
    var asked =
        new Due(free.subject(), free.code(), free.clock(), free.hold(), free.restricted(), true);
    assertThat(MayErase.decide(free, KEPT, OVER)).isEqualTo(Decision.ERASED);
    assertThat(MayErase.decide(asked, KEPT, OVER)).isEqualTo(Decision.ASKED);
  }

  private static Due due(Clock clock, boolean held, boolean restricted) {
    return new Due(
        SubjectId.random(),
        Code.parse("K7F-2QD").orElseThrow(),
        clock,
        held ? Optional.of(new Due.Hold("LEGAL_CLAIM", OVER, true)) : Optional.empty(),
        restricted,
        false);
  }
}
