package fi.tallessa.customer.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MayActForTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Birth ELLI = Birth.read("2015-02-14");

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      textBlock =
          """
          SOLE,      TOLD_BY_GUARDIAN, ALONE
          SOLE,      COURT_DECISION,   ALONE
          SOLE,      TOLD_BY_OTHER,    HEARSAY
          JOINT,     TOLD_BY_GUARDIAN, JOINTLY
          JOINT,     REGISTER_EXTRACT, JOINTLY
          JOINT,     AGREEMENT,        JOINTLY
          JOINT,     TOLD_BY_OTHER,    HEARSAY
          OTHER,     COURT_DECISION,   AS_DECIDED
          OTHER,     AGREEMENT,        AS_DECIDED
          OTHER,     TOLD_BY_GUARDIAN, NOT_SEEN
          OTHER,     TOLD_BY_OTHER,    HEARSAY
          NOT_ASKED, TOLD_BY_GUARDIAN, NOT_ASKED
          NOT_ASKED, COURT_DECISION,   NOT_ASKED
          """)
  void d08_custody_and_what_it_rests_on_decide(
      Custody custody, Evidence evidence, MayActFor expected) {
    assertThat(MayActFor.of(held(custody, evidence, null, null), ELLI, TODAY)).isEqualTo(expected);
  }

  @Test
  void only_custody_that_holds_gives_a_right() {
    assertThat(Arrays.stream(MayActFor.values()).filter(MayActFor::may))
        .containsExactly(MayActFor.ALONE, MayActFor.JOINTLY, MayActFor.AS_DECIDED);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-11-22, NOT_YET",
    "2026-11-23, ALONE",
    "2026-11-24, ALONE",
    "2026-11-25, LOST",
    "2026-11-26, LOST"
  })
  void custody_gives_nothing_before_its_first_day_and_from_the_day_it_is_lost(
      LocalDate day, MayActFor expected) {
    var held =
        held(
            Custody.SOLE,
            Evidence.REGISTER_EXTRACT,
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 11, 25));
    assertThat(MayActFor.of(held, ELLI, day)).isEqualTo(expected);
  }

  @Test
  void custody_that_begins_and_is_lost_the_same_day_never_gave_anything() {
    var held = held(Custody.SOLE, Evidence.COURT_DECISION, TODAY, TODAY);
    for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY, TODAY.plusDays(1)}) {
      assertThat(MayActFor.of(held, ELLI, day).may()).isFalse();
    }
  }

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2008-11-25, 2026-11-24, JOINTLY
          2008-11-24, 2026-11-24, OF_AGE
          2008-11-23, 2026-11-24, OF_AGE
          2008-02-29, 2026-02-28, JOINTLY
          2008-02-29, 2026-03-01, OF_AGE
          2012-02-29, 2030-02-28, JOINTLY
          2012-02-29, 2030-03-01, OF_AGE
          2008,       2026-12-30, JOINTLY
          2008,       2026-12-31, OF_AGE
          unknown,    2026-11-24, JOINTLY
          adult,      2026-11-24, OF_AGE
          """)
  void d07_a_guardians_right_ends_on_the_childs_18th_birthday(
      String born, LocalDate day, MayActFor expected) {
    var held = held(Custody.JOINT, Evidence.REGISTER_EXTRACT, null, null);
    assertThat(MayActFor.of(held, Birth.read(born), day)).isEqualTo(expected);
  }

  private static HeldCustody held(
      Custody custody, Evidence evidence, LocalDate from, LocalDate lostOn) {
    return new HeldCustody(custody, from, lostOn, evidence, TODAY, WorkerId.random());
  }
}
