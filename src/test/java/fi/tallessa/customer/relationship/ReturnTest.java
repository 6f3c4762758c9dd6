package fi.tallessa.customer.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnTest {

  @ParameterizedTest(name = "ended {0}, back {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2026-10-30, 2026-10-31, true
          2026-10-30, 2026-11-28, true
          2026-10-30, 2026-11-29, true
          2026-10-30, 2026-11-30, false
          2028-01-30, 2028-02-29, true
          2028-01-30, 2028-03-01, false
          2027-01-30, 2027-03-01, true
          2027-01-30, 2027-03-02, false
          2026-12-02, 2027-01-01, true
          2026-12-02, 2027-01-02, false
          """)
  void d20_thirty_days_after_the_end_it_is_still_the_same_work(
      LocalDate ended, LocalDate back, boolean soon) {
    assertThat(new Return(ended, back).soon()).isEqualTo(soon);
  }

  @Test
  void d20_what_was_told_on_the_last_day_was_told_of_what_ended() {
    var back = new Return(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 11, 1));
    assertThat(back.afterWhatWasTold(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(back.afterWhatWasTold(LocalDate.of(2026, 7, 1))).isFalse();
  }

  @Test
  void d20_who_has_another_relationship_or_begins_on_the_last_day_has_not_been_away() {
    assertThat(returns("2026-01-01/")).isEmpty();
    assertThat(returns("2026-01-01/2026-03-31")).isEmpty();
    assertThat(returns("2026-01-01/2026-03-31", "2026-03-31/")).isEmpty();
    assertThat(returns("2026-01-01/", "2026-02-01/2026-03-01", "2026-05-01/")).isEmpty();
    assertThat(returns("2026-01-01/2026-12-31", "2026-02-01/2026-03-01", "2026-05-01/2026-06-01"))
        .isEmpty();
  }

  @Test
  void d20_each_time_nothing_lasted_is_a_return_in_whatever_order_they_are_read() {
    assertThat(
            returns(
                "2026-09-02/",
                "2026-01-01/2026-03-31",
                "2026-02-01/2026-04-30",
                "2026-05-01/2026-09-01"))
        .containsExactly(
            new Return(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)),
            new Return(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)));
  }

  private static List<Return> returns(String... ranges) {
    return Return.of(
        Stream.of(ranges)
            .map(one -> one.split("/", 2))
            .map(
                days ->
                    new DateRange(
                        LocalDate.parse(days[0]),
                        days[1].isEmpty() ? null : LocalDate.parse(days[1])))
            .toList());
  }
}
