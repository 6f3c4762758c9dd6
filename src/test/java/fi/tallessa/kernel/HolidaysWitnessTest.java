package fi.tallessa.kernel;

import static de.focus_shift.jollyday.core.HolidayCalendar.FINLAND;
import static de.focus_shift.jollyday.core.ManagerParameters.create;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our fifteen rules against a library that knows nothing of them: the same days every year. */
class HolidaysWitnessTest {

  private static final HolidayManager FINNISH = HolidayManager.getInstance(create(FINLAND));

  @ParameterizedTest
  @ValueSource(
      ints = {2018, 2024, 2025, 2026, 2027, 2028, 2030, 2035, 2038, 2046, 2057, 2076, 2099})
  void the_days_on_which_no_limit_ends_are_those_others_know(int year) {
    var theirs = FINNISH.getHolidays(Year.of(year)).stream().map(Holiday::getDate).collect(toSet());
    assertThat(ours(year)).isEqualTo(theirs);
  }

  private static Set<LocalDate> ours(int year) {
    return Stream.of(PublicHoliday.values()).map(one -> one.in(year)).collect(toSet());
  }
}
