package fi.tallessa.access.designation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a manager may type, without a database. */
class DesignationDaysTest {

  private static final WorkerId MAIJA = WorkerId.random();
  private static final Visit SANNAS =
      new Visit(WorkerId.random(), Instant.parse("2026-11-24T08:00:00Z"), Purpose.CUSTOMER_WORK);

  @ParameterizedTest
  @CsvSource({
    "'', '', 2026-11-24,",
    "24.11.2026, 24.11.2026, 2026-11-24, 2026-11-24",
    "1.12.2026, 31.12.2026, 2026-12-01, 2026-12-31",
    "24.11.2027, 24.11.2036, 2027-11-24, 2036-11-24"
  })
  void days_from_today_on_are_taken(String from, String until, LocalDate first, LocalDate last) {
    var days = check(from, until).sure().days();
    assertThat(days.from()).isEqualTo(first);
    assertThat(days.until()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "23.11.2026, '', from, web.date.past",
    "25.11.2027, '', from, access.designation.far",
    "31.11.2026, '', from, web.date.no_such_day",
    "tomorrow, '', from, web.date.unreadable",
    "'', 23.11.2026, until, web.date.order",
    "1.12.2026, 30.11.2026, until, web.date.order",
    "'', 25.11.2036, until, access.designation.far",
    "'', 131052-308T, until, web.words.identity_code"
  })
  void other_days_are_refused_at_their_field(String from, String until, String field, String key) {
    assertThat(check(from, until).problems().all())
        .extracting(Problem::field, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key));
  }

  @Test
  void s25_nobody_designates_themselves() {
    var form = new DesignationForm(SANNAS.who().toString(), "", "", "", "", "");
    assertThat(form.check(List.of(MAIJA, SANNAS.who()), SANNAS).problems().on("worker"))
        .get()
        .extracting(Problem::key)
        .isEqualTo("access.designation.law.self");
  }

  @ParameterizedTest
  @CsvSource({
    "'', web.field.choose",
    "00000000-0000-4000-8000-000000000000, access.designation.not_here",
    "x' or 1=1 --, access.designation.not_here"
  })
  void somebody_on_the_list_is_chosen(String worker, String key) {
    var form = new DesignationForm(worker, "", "", "", "", "");
    assertThat(form.check(List.of(MAIJA), SANNAS).problems().on("worker"))
        .get()
        .extracting(Problem::key)
        .isEqualTo(key);
  }

  private static Result<Proposal> check(String from, String until) {
    return new DesignationForm(MAIJA.toString(), from, until, "", "", "")
        .check(List.of(MAIJA), SANNAS);
  }
}
