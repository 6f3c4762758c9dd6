package fi.tallessa.access.designation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S25: what of the older notes goes over with a customer. */
class OlderNotesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate FIRST = TODAY.plusDays(3);

  @Test
  void all_of_them_those_from_a_day_on_or_those_from_the_first_day_on() {
    assertThat(typed("", "")).isEqualTo(Result.fine(OlderNotes.ALL));
    assertThat(typed("all", "")).isEqualTo(Result.fine(OlderNotes.ALL));
    assertThat(typed("none", "")).isEqualTo(Result.fine(new OlderNotes(FIRST)));
    assertThat(typed("since", "1.9.2026"))
        .isEqualTo(Result.fine(new OlderNotes(LocalDate.of(2026, 9, 1))));
  }

  @ParameterizedTest
  @CsvSource({
    "since, '', since",
    "since, 29.11.2026, since",
    "since, soon, since",
    "all, 1.9.2026, since",
    "none, 1.9.2026, since",
    "some, '', older"
  })
  void what_is_not_clear_is_asked(String older, String since, String field) {
    assertThat(typed(older, since).problems().on(field)).isPresent();
  }

  private static Result<OlderNotes> typed(String older, String since) {
    return OlderNotes.typed(older, since, FIRST, TODAY);
  }
}
