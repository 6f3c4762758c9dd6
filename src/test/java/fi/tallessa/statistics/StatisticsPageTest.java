package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.statistics.Counting.Outcome;
import fi.tallessa.statistics.StatisticsPage.Chosen;
import fi.tallessa.statistics.StatisticsPage.Listed;
import fi.tallessa.web.Uis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table is called, and why it is not shown, in words that are true of it. */
class StatisticsPageTest {

  private static final Period YEAR = new Period(2026, Period.Kind.YEAR, 1);

  /** What is nobody's has no families, and of a year what filters is not shown either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10;NEW;YEAR;SERVICE       | hundred families.*none that counts who began",
        "8;PERSONS;YEAR;GRANT,AGE  | hundred families.*one division",
        "29;ANONYMOUS;YEAR;GRANT,CHANNEL | hundred of these were counted"
      })
  void few_of_whom_is_said_of_each_measure(String line, String said) {
    assertThat(why(line, Outcome.FEW)).containsPattern(said);
    assertThat(why(line, Outcome.SPARSE)).contains("too small to show");
    assertThat(why("29;ANONYMOUS;YEAR;GRANT,CHANNEL", Outcome.FEW)).doesNotContain("families");
  }

  /** By what follows: "counted once, without groups by service" says another thing. */
  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void how_a_sum_is_counted_does_not_run_into_what_it_is_divided_by(String language) {
    var ui = Uis.in(language, Instant.EPOCH, "statistics");
    assertThat(Measure.values())
        .filteredOn(Measure::amounts)
        .extracting(measure -> ui.t(measure.label()))
        .hasSize(3)
        .allMatch(name -> name.endsWith(")"));
  }

  private static String why(String line, Outcome outcome) {
    var chosen =
        new Chosen(
            new Release(YEAR, 1, Instant.EPOCH, Optional.empty()),
            new Listed(Table.read(line), outcome),
            List.of(),
            null,
            "Saaristolyhty ry",
            List.of());
    return Uis.in("en", Instant.EPOCH, "statistics").t(chosen.why());
  }
}
