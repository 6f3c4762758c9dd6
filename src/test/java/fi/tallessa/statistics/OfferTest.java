package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.statistics.Funding.Paid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which grants paid for what was counted. */
class OfferTest {

  private static final UUID ONE = new UUID(7, 1);
  private static final UUID OTHER = new UUID(7, 2);

  private static Paid paid(UUID grant, String from, String until) {
    return new Paid(
        Imagined.SERVICE, grant, new DateRange(LocalDate.parse(from), LocalDate.parse(until)));
  }

  private static List<String> grants(int month, Paid... paid) {
    var fact = Imagined.fact(1, 1, month, Imagined.SERVICE, "from_10", "female", "none", "", 0);
    return List.copyOf(Offer.of(2026, Map.of(), List.of(paid), Map.of()).grants(fact));
  }

  @Test
  void s09_grants_of_less_than_about_a_year_are_no_way_to_count_by_months() {
    assertThat(grants(3, paid(ONE, "2026-01-01", "2026-12-31"))).containsExactly(ONE.toString());
    assertThat(grants(3, paid(ONE, "2026-01-04", "2026-12-29"))).as("360 days").hasSize(1);
    assertThat(grants(3, paid(ONE, "2026-01-05", "2026-12-29"))).isEmpty();
    assertThat(grants(3, paid(ONE, "2026-03-01", "2026-03-31"))).isEmpty();
  }

  /** By its public days alone: whether anybody came in the months it does not pay is not asked. */
  @Test
  void t07_a_grant_that_does_not_pay_all_year_is_not_divided_by_service() {
    assertThat(cells(paid(ONE, "2026-01-04", "2026-12-29")))
        .containsOnlyKeys(
            List.of("*", "*"),
            List.of("*", Imagined.SERVICE.toString()),
            List.of(ONE.toString(), "*"),
            List.of(ONE.toString(), Imagined.SERVICE.toString()));
    var withoutGrants = cells();
    assertThat(withoutGrants.keySet()).allMatch(place -> place.getFirst().equals("*"));
    assertThat(cells(paid(ONE, "2026-02-01", "2027-01-31")).keySet())
        .isEqualTo(withoutGrants.keySet());
    assertThat(cells(paid(ONE, "2025-12-01", "2026-11-30")).keySet())
        .isEqualTo(withoutGrants.keySet());
    assertThat(grants(3, paid(ONE, "2026-02-01", "2027-01-31")))
        .as("it counts as a whole")
        .hasSize(1);
  }

  private static Map<List<String>, Tally> cells(Paid... paid) {
    var fact = Imagined.fact(1, 1, 3, Imagined.SERVICE, "from_10", "female", "none", "", 0);
    return Cells.of(
        Table.read("42;PERSONS;YEAR;GRANT,SERVICE"),
        List.of(fact),
        Traits.of(List.of(fact)),
        Offer.of(2026, Map.of(), List.of(paid), Map.of()),
        Map.of());
  }

  @Test
  void a_month_belongs_to_one_of_two_grants_that_follow_each_other() {
    var first = paid(ONE, "2025-06-16", "2026-06-15");
    var second = paid(OTHER, "2026-06-16", "2027-06-15");
    assertThat(grants(6, first, second)).containsExactly(ONE.toString());
    assertThat(grants(7, first, second)).containsExactly(OTHER.toString());
    assertThat(grants(5, first, second)).containsExactly(ONE.toString());
  }

  @Test
  void a_service_that_two_pay_for_counts_for_both_and_one_nobody_pays_for_none() {
    var both =
        new Paid[] {paid(ONE, "2026-01-01", "2026-12-31"), paid(OTHER, "2026-01-01", "2026-12-31")};
    assertThat(grants(3, both)).containsExactlyInAnyOrder(ONE.toString(), OTHER.toString());
    assertThat(grants(3)).isEmpty();
  }
}
