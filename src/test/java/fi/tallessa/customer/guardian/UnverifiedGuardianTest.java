package fi.tallessa.customer.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a guardian waits to be confirmed, by whose word, and what goes on day 60 (D13, S23). */
class UnverifiedGuardianTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate DAY_60 = LocalDate.of(2027, 1, 19);
  private static final UUID HELMI = UUID.randomUUID();
  private static final Visit VISIT =
      new Visit(WorkerId.random(), Instant.parse("2026-11-24T10:00:00Z"), Purpose.CUSTOMER_WORK);

  @Test
  void d13_what_a_school_told_goes_on_day_60_and_the_way_to_reach_her_stays() {
    assertThat(goes(List.of(kept(1, school(DAY), "Finnish"))))
        .containsExactly(waits(1, DAY_60, true));
  }

  @Test
  void d13_where_only_the_way_to_reach_her_was_told_nothing_goes_and_it_is_still_asked_for() {
    assertThat(goes(List.of(kept(1, school(DAY), null)))).containsExactly(waits(1, null, false));
  }

  @Test
  void d13_what_she_said_before_holds_again() {
    var versions =
        List.of(kept(2, school(DAY), "Swedish"), kept(1, Told.by(Source.MOTHER, DAY), "Finnish"));
    assertThat(goes(versions)).containsExactly(waits(2, DAY_60, false));
  }

  @Test
  void d13_telling_again_prolongs_nothing_nor_does_the_fathers_word_end_it() {
    var versions =
        List.of(
            kept(3, Told.by(Source.FATHER, DAY.plusDays(9)), "Swedish"),
            kept(2, school(DAY.plusDays(5)), "Swedish"),
            kept(1, school(DAY), "Finnish"));
    assertThat(goes(versions))
        .containsExactly(waits(3, DAY_60, true), waits(2, DAY_60, false), waits(1, DAY_60, false));
  }

  @Test
  void d13_what_the_father_said_first_stays_his_words_and_holds_again() {
    var versions =
        List.of(kept(2, school(DAY), "Swedish"), kept(1, Told.by(Source.FATHER, DAY), "Finnish"));
    assertThat(goes(versions)).containsExactly(waits(2, DAY_60, false));
    assertThat(goes(versions.subList(1, 2))).containsExactly(waits(1, null, false));
  }

  @Test
  void s23_what_she_says_of_herself_or_has_said_to_be_right_waits_for_nobody() {
    var said = kept(2, school(DAY), "Finnish").guardian().verified(Whose.CUSTOMER, VISIT);
    var right = new KeptGuardian(HELMI, 2, VISIT.when(), said, VISIT.when(), null, false);
    assertThat(goes(List.of(right, kept(1, school(DAY), "Finnish")))).isEmpty();
    assertThat(goes(List.of(kept(1, Told.by(Source.MOTHER, DAY), "x")))).isEmpty();
    assertThat(UnverifiedGuardian.in(List.of(), UnaryOperator.identity())).isEmpty();
  }

  @ParameterizedTest(name = "born {0}: {1}")
  @CsvSource({"2013-11-24, true", "2013-11-25, false", "2013, false", "2012, true", "adult, true"})
  void s23_a_customers_word_on_their_guardian_is_enough_from_13_on(String born, boolean enough) {
    var told = guardian(Told.by(Source.CUSTOMER, DAY), "Finnish").just(Birth.read(born), VISIT);
    assertThat(told.unverified()).isEqualTo(!enough);
    var school = guardian(school(DAY), "Finnish").just(Birth.read(born), VISIT);
    assertThat(school.unverified()).as("a school's never").isTrue();
  }

  @Test
  void d13_what_stays_is_who_she_is_and_one_way_to_reach_her() {
    var stays = guardian(school(DAY), "Finnish").toReach();
    assertThat(stays.name()).isEqualTo("Helmi Rantala");
    assertThat(stays.role()).isEqualTo(GuardianRole.MOTHER);
    assertThat(stays.phone()).isEqualTo("+358405550142");
    assertThat(stays.email()).isNull();
    assertThat(stays.language()).isNull();
    assertThat(stays.told().organisation()).isEqualTo("Puolala school");
    assertThat(reached(null, null).toReach().email()).as("the only way").isNotNull();
    assertThat(reached(null, "after 12").toReach().email()).isNull();
    assertThat(reached(null, "after 12").toReach().safeWay()).isEqualTo("after 12");
  }

  private static List<UnverifiedGuardian> goes(List<KeptGuardian> newestFirst) {
    return UnverifiedGuardian.of(newestFirst, told -> told.plusDays(60));
  }

  private static UnverifiedGuardian waits(int version, LocalDate on, boolean stays) {
    return new UnverifiedGuardian(HELMI, version, Optional.ofNullable(on), stays);
  }

  private static Told school(LocalDate on) {
    return new Told(Source.PROFESSIONAL, "Puolala school", on);
  }

  private static KeptGuardian kept(int version, Told told, String language) {
    var guardian = guardian(told, language);
    return new KeptGuardian(
        HELMI, version, VISIT.when(), guardian, VISIT.when(), null, guardian.shrinks());
  }

  private static Guardian guardian(Told told, String language) {
    return guardian(
        told, "+358405550142", null, language == null ? null : "h@example.fi", language);
  }

  private static Guardian reached(String phone, String safeWay) {
    return guardian(school(DAY), phone, safeWay, "h@example.fi", null);
  }

  private static Guardian guardian(
      Told told, String phone, String safeWay, String email, String language) {
    return new Guardian(
        "Helmi Rantala",
        GuardianRole.MOTHER,
        null,
        phone,
        email,
        safeWay,
        language,
        Interpreter.NOT_ASKED,
        told,
        null,
        WorkerId.random());
  }
}
