package fi.tallessa.association.agreement;

import static fi.tallessa.association.agreement.AgreementStanding.AHEAD;
import static fi.tallessa.association.agreement.AgreementStanding.ENDED;
import static fi.tallessa.association.agreement.AgreementStanding.ENDS_SOON;
import static fi.tallessa.association.agreement.AgreementStanding.HOLDS;
import static fi.tallessa.association.agreement.AgreementStanding.LACKS;
import static fi.tallessa.association.agreement.AgreementStanding.OVER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.Country;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An agreement holds that says all eight and has not ended (GDPR Art. 28(3), S30). */
class AgreementStandingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Test
  void s30_each_of_the_eight_is_missed() {
    assertThat(standing(whole(), null, null)).isEqualTo(HOLDS);
    for (var clause : Clause.values()) {
      var without = whole();
      without.remove(clause);
      assertThat(standing(without, null, null)).as(clause.letter()).isEqualTo(LACKS);
      assertThat(agreement(without, null, null).lacks()).containsExactly(clause);
    }
    assertThat(Clause.values()).extracting(Clause::letter).startsWith("a").endsWith("h").hasSize(8);
  }

  @Test
  void s30_it_is_told_two_months_before_it_ends_and_does_not_hold_after_its_last_day() {
    assertThat(standing(whole(), DAY.plusDays(60), null)).isEqualTo(HOLDS);
    assertThat(standing(whole(), DAY.plusDays(59), null)).isEqualTo(ENDS_SOON);
    assertThat(standing(whole(), DAY, null)).isEqualTo(ENDS_SOON);
    assertThat(standing(whole(), DAY.minusDays(1), null)).isEqualTo(ENDED);
    assertThat(standing(Map.of(), DAY.minusDays(1), null)).isEqualTo(ENDED);
  }

  @Test
  void s30_one_that_begins_tomorrow_does_not_hold_today() {
    var one = agreement(whole(), null, null);
    assertThat(one.standing(one.from().minusDays(1))).isEqualTo(AHEAD);
    assertThat(one.standing(one.from())).isEqualTo(HOLDS);
    assertThat(agreement(Map.of(), null, null).standing(one.from().minusDays(1))).isEqualTo(AHEAD);
  }

  @Test
  void nobody_is_warned_of_one_that_holds_no_data_any_more() {
    assertThat(standing(Map.of(), DAY.minusDays(1), DAY)).isEqualTo(OVER);
    assertThat(Stream.of(OVER, ENDS_SOON, HOLDS)).allMatch(AgreementStanding::fine);
    assertThat(Stream.of(ENDED, AHEAD, LACKS)).noneMatch(AgreementStanding::fine);
  }

  private static AgreementStanding standing(
      Map<Clause, String> where, LocalDate until, LocalDate over) {
    return agreement(where, until, over).standing(DAY);
  }

  private static Agreement agreement(Map<Clause, String> where, LocalDate until, LocalDate over) {
    return new Agreement(
        UUID.randomUUID(),
        1,
        "Koneranta Oy",
        "palvelu@example.fi",
        Task.REGISTER,
        Country.FI,
        DAY.minusYears(1),
        until,
        where,
        over,
        new WorkerId(UUID.randomUUID()),
        Instant.EPOCH);
  }

  private static Map<Clause, String> whole() {
    var all = new EnumMap<Clause, String>(Clause.class);
    for (var clause : Clause.values()) {
      all.put(clause, "4 §");
    }
    return all;
  }
}
