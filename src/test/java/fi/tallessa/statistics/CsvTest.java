package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet is given. */
class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
  void what_a_spreadsheet_would_run_is_a_word_to_it(String service) {
    assertThat(Csv.word(service)).startsWith("\"'" + service.charAt(0));
  }

  @Test
  void figures_words_and_what_is_not_told_stand_in_their_places() {
    var pivot =
        new Pivot(
            "Service",
            List.of("Under 10", "All"),
            List.of(new Pivot.Row("Open \"house\"; Turku", Arrays.asList(null, 12), false)),
            false);
    assertThat(Csv.of(pivot.lines("–", List.of("Note"))))
        .isEqualTo(
            """
            \uFEFF"Service";"Under 10";"All"\r
            "Open ""house""; Turku";"–";"12"\r
            "Note"\r
            """);
  }
}
