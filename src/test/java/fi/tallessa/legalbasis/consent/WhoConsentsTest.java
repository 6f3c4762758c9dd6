package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problem;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoConsentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "0, GUARDIAN, true",
    "12, GUARDIAN, true",
    "12, YOUNG_PERSON, false",
    "12, YOUNG_PERSON_WITH_GUARDIAN, false",
    "12, ADULT, false",
    "13, GUARDIAN, false",
    "13, YOUNG_PERSON, true",
    "13, YOUNG_PERSON_WITH_GUARDIAN, true",
    "17, YOUNG_PERSON, true",
    "17, ADULT, false",
    "18, ADULT, true",
    "18, GUARDIAN, false",
    "18, YOUNG_PERSON, false",
    "18, YOUNG_PERSON_WITH_GUARDIAN, false"
  })
  void d8_age_says_who_decides(int age, Decider decider, boolean may) {
    assertThat(said(age, decider).problems().on("decider").isEmpty()).isEqualTo(may);
  }

  @Test
  void d8_the_day_somebody_is_13_and_the_day_somebody_is_18() {
    var born = new Birth.OnDay(LocalDate.of(2013, 11, 28));
    assertThat(Decider.at(born.youngestAge(TODAY))).containsExactly(Decider.GUARDIAN);
    assertThat(Decider.at(born.youngestAge(TODAY.plusDays(1)))).contains(Decider.YOUNG_PERSON);
    var leap = new Birth.OnDay(LocalDate.of(2008, 2, 29));
    assertThat(Decider.at(leap.youngestAge(LocalDate.of(2026, 2, 28))))
        .doesNotContain(Decider.ADULT);
    assertThat(Decider.at(leap.youngestAge(LocalDate.of(2026, 3, 1))))
        .containsExactly(Decider.ADULT);
    assertThat(Decider.at(new Birth.Unknown().youngestAge(TODAY)))
        .as("an unknown age may be a child's (D6)")
        .containsExactly(Decider.GUARDIAN);
    assertThat(Decider.at(new Birth.InYear(Year.of(2013)).youngestAge(TODAY)))
        .containsExactly(Decider.GUARDIAN);
  }

  @Test
  void k2_whoever_judges_a_young_person_says_why() {
    assertThat(fields(of(14, Decider.YOUNG_PERSON, "", "", 0, true, 0, null, false)))
        .containsExactly("why");
    assertThat(fields(of(14, Decider.YOUNG_PERSON, "understands", "", 0, true, 0, null, false)))
        .isEmpty();
    assertThat(fields(of(14, Decider.YOUNG_PERSON, "x", "", 1, true, 0, null, false)))
        .containsExactly("guardians");
  }

  @Test
  void d8_a_child_under_13_is_heard_and_a_guardian_named() {
    assertThat(fields(of(8, Decider.GUARDIAN, "", "", 0, true, 0, null, false)))
        .containsExactly("guardians", "heard");
  }

  @Test
  void k5_a_guardian_who_may_not_act_any_more_gives_nothing() {
    assertThat(fields(of(8, Decider.GUARDIAN, "", "yes", 1, false, 0, null, false)))
        .containsExactly("guardians");
  }

  @Test
  void k4_a_guardian_cannot_consent_over_what_the_minor_denied() {
    assertThat(
            of(14, Decider.YOUNG_PERSON_WITH_GUARDIAN, "x", "", 1, true, 0, null, true)
                .problems()
                .all())
        .extracting(Problem::key)
        .containsExactly("legalbasis.consent.law.denied");
    assertThat(of(8, Decider.GUARDIAN, "", "no", 1, true, 0, null, true).problems().all())
        .extracting(Problem::key)
        .containsExactly("legalbasis.consent.law.denied");
    assertThat(fields(of(14, Decider.YOUNG_PERSON, "x", "", 0, true, 0, null, true)))
        .as("the young person themselves may")
        .isEmpty();
  }

  @Test
  void d8_joint_custody_is_both_or_a_reason_why_one_is_enough() {
    assertThat(fields(of(8, Decider.GUARDIAN, "", "yes", 1, true, 1, null, false)))
        .containsExactly("custody");
    for (var one : OneOfTwo.values()) {
      for (int guardians : List.of(1, 2)) {
        boolean fits = (one == OneOfTwo.BOTH) == guardians > 1;
        assertThat(
                fields(of(8, Decider.GUARDIAN, "", "yes", guardians, true, guardians, one, false))
                    .isEmpty())
            .as("%s of %s", one, guardians)
            .isEqualTo(fits);
      }
    }
  }

  @Test
  void d8_a_guardian_by_another_right_is_none_of_the_two_who_share_custody() {
    assertThat(fields(of(8, Decider.GUARDIAN, "", "yes", 2, true, 1, OneOfTwo.BOTH, false)))
        .containsExactly("custody");
    assertThat(fields(of(8, Decider.GUARDIAN, "", "yes", 3, true, 2, OneOfTwo.BOTH, false)))
        .isEmpty();
  }

  @Test
  void c6_at_13_the_guardians_consent_waits_for_the_young_person() {
    assertThat(AskedAgain.of(Decider.GUARDIAN, 12)).isEmpty();
    assertThat(AskedAgain.of(Decider.GUARDIAN, 13)).contains(AskedAgain.TURNED_13);
    assertThat(AskedAgain.of(Decider.YOUNG_PERSON, 13)).isEmpty();
    assertThat(AskedAgain.of(Decider.YOUNG_PERSON, 12)).contains(AskedAgain.UNDER_13_AFTER_ALL);
    assertThat(AskedAgain.of(Decider.YOUNG_PERSON_WITH_GUARDIAN, 18))
        .contains(AskedAgain.TURNED_18);
    assertThat(AskedAgain.of(Decider.ADULT, 18)).isEqualTo(Optional.empty());
  }

  @Test
  void c6_an_adult_who_turns_out_to_be_15_has_turned_nothing() {
    for (int age : new int[] {13, 15, 17}) {
      assertThat(AskedAgain.of(Decider.ADULT, age)).contains(AskedAgain.UNDER_18_AFTER_ALL);
    }
    assertThat(AskedAgain.of(Decider.ADULT, 12)).contains(AskedAgain.UNDER_13_AFTER_ALL);
  }

  private static WhoConsents said(int age, Decider decider) {
    return of(age, decider, "because", "yes", decider.guardian() ? 1 : 0, true, 0, null, false);
  }

  private static WhoConsents of(
      int age,
      Decider decider,
      String why,
      String heard,
      int guardians,
      boolean acting,
      int joint,
      OneOfTwo custody,
      boolean denied) {
    return new WhoConsents(age, decider, why, heard, guardians, acting, joint, custody, denied);
  }

  private static List<String> fields(WhoConsents who) {
    return who.problems().all().stream().map(Problem::field).toList();
  }
}
