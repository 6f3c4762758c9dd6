package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock rules, with the examples a lawyer would try. */
class CalendarRulesTest {

  private static final TimeLimit MONTH = TimeLimit.months(1);

  @ParameterizedTest(name = "received {0}: {2}, because of {1}")
  @CsvSource({
    "2026-01-31, 28.2 is a Saturday,            2026-03-02",
    "2026-04-01, 1.5 is May Day and a Friday,   2026-05-04",
    "2026-11-05, 5.12 is a Saturday and 6.12 Independence Day, 2026-12-07",
    "2027-01-31, 28.2 is a Sunday,              2027-03-01",
    "2028-01-31, 29.2 is a Tuesday,             2028-02-29",
    "2026-05-19, 19.6 is Midsummer Eve,         2026-06-22",
    "2026-11-24, 24 to 27 December,             2026-12-28",
    "2026-03-02, Good Friday was the day before, 2026-04-02",
    "2026-03-03, 3.4 to 6.4 is Easter,          2026-04-07",
    "2026-03-10, an ordinary Friday,            2026-04-10"
  })
  void one_month_to_answer_ends_on_a_working_day(LocalDate received, String why, LocalDate last) {
    assertThat(CalendarRules.lastDay(received, MONTH)).as(why).isEqualTo(last);
  }

  @Test
  void an_extension_ends_three_months_from_receipt_and_not_from_the_first_end() {
    var received = LocalDate.of(2026, 1, 31);
    assertThat(CalendarRules.lastDay(received, TimeLimit.months(3)))
        .isEqualTo(LocalDate.of(2026, 4, 30))
        .isNotEqualTo(
            CalendarRules.lastDay(CalendarRules.lastDay(received, MONTH), TimeLimit.months(2)));
  }

  @Test
  void s42_kept_at_most_18_months_from_the_end_of_the_duty_and_over_no_weekend() {
    var limit = TimeLimit.months(18);
    assertThat(CalendarRules.lastDayExactly(LocalDate.of(2025, 3, 31), limit))
        .isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(CalendarRules.lastDayExactly(LocalDate.of(2025, 2, 28), limit))
        .as("a Friday")
        .isEqualTo(LocalDate.of(2026, 8, 28));
    assertThat(CalendarRules.lastDayExactly(LocalDate.of(2024, 8, 31), limit))
        .as("no 31 February, and 28.2.2026 is a Saturday")
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void days_are_counted_from_the_day_after() {
    assertThat(CalendarRules.lastDayExactly(LocalDate.of(2026, 11, 24), TimeLimit.days(7)))
        .isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void hours_have_no_last_day_as_they_stop_for_no_holiday() {
    var hours = new TimeLimit(72, TimeLimit.Unit.HOURS);
    assertThatThrownBy(() -> CalendarRules.lastDay(LocalDate.of(2026, 1, 1), hours))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> TimeLimit.days(0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Read from calendars in print; the earliest and the latest Easter there can be among them. */
  @ParameterizedTest
  @CsvSource({
    "1818, 03-22", "1886, 04-25", "2000, 04-23", "2019, 04-21", "2024, 03-31", "2025, 04-20",
    "2026, 04-05", "2027, 03-28", "2028, 04-16", "2030, 04-21", "2038, 04-25", "2049, 04-18",
    "2076, 04-19", "2285, 03-22"
  })
  void easter_is_found(int year, String day) {
    assertThat(PublicHoliday.EASTER.in(year)).isEqualTo(year + "-" + day);
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD_FRIDAY, 2026-04-03", "EASTER_MONDAY, 2026-04-06", "ASCENSION, 2026-05-14",
    "WHITSUN, 2026-05-24", "MIDSUMMER_EVE, 2026-06-19", "MIDSUMMER, 2026-06-20",
    "ALL_SAINTS, 2026-10-31", "MIDSUMMER_EVE, 2027-06-25", "MIDSUMMER, 2027-06-26",
    "ALL_SAINTS, 2027-11-06", "EPIPHANY, 2027-01-06", "CHRISTMAS_EVE, 2027-12-24"
  })
  void every_holiday_stands_in_its_year(PublicHoliday holiday, LocalDate day) {
    assertThat(holiday.in(day.getYear())).isEqualTo(day);
    assertThat(PublicHoliday.on(day)).contains(holiday);
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicHoliday.class,
      names = {"MIDSUMMER", "ALL_SAINTS"})
  void those_that_are_saturdays_always_are(PublicHoliday holiday) {
    for (int year = 1970; year < 2100; year++) {
      assertThat(holiday.in(year).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }
  }

  @Test
  void no_limit_ever_ends_on_a_day_off() {
    for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
      var last = CalendarRules.lastDay(day, MONTH);
      assertThat(CalendarRules.isWorkingDay(last)).as("" + last).isTrue();
      assertThat(last).isBetween(day.plusMonths(1), day.plusMonths(1).plusDays(6));
    }
  }
}
