package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalancingFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void what_is_whole_is_kept_exactly() {
    var text = "Interest <b>${7*7}</b> 👍🏽 שלום\n'; drop table x; --";
    var checked = form(text, "Children", "30.11.2027").check(TODAY);
    assertThat(checked.sure().weighing().interest()).isEqualTo(text);
    assertThat(checked.sure().weighing().occasion()).isEmpty();
    assertThat(checked.sure().validUntil()).isEqualTo("2027-11-30");
    assertThat(checked.sure().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\t\n", "\u200b"})
  void s04_a_blank_section_on_children_cannot_be_sent_for_approval(String blank) {
    assertThat(problem(form("Interest", blank, "30.11.2027"), "children"))
        .isEqualTo("legalbasis.balancing.children.missing");
  }

  @Test
  void every_part_that_is_missing_is_told_at_once() {
    var empty = new BalancingForm(null, null, null, null, null, null, null, null, null, null, null);
    assertThat(empty.check(TODAY).problems().all())
        .extracting(Problem::field)
        .containsExactly(
            "interest",
            "necessity",
            "forThem",
            "forUs",
            "children",
            "measures",
            "conclusion",
            "scope",
            "validUntil");
  }

  @Test
  void too_long_and_odd_text_is_refused_at_its_field() {
    assertThat(problem(form("x".repeat(4001), "Children", "30.11.2027"), "interest"))
        .isEqualTo("web.words.too_long");
    assertThat(form("👍".repeat(4000), "Children", "30.11.2027").check(TODAY).isFine()).isTrue();
    assertThat(problem(form("a\u0000b", "Children", "30.11.2027"), "interest"))
        .isEqualTo("web.words.control");
    assertThat(problem(form("\u202eabc", "Children", "30.11.2027"), "interest"))
        .isEqualTo("web.words.direction");
  }

  @Test
  void s10_no_identity_code_in_a_balancing_test() {
    assertThat(problem(form("As with 131052-308T", "Children", "30.11.2027"), "interest"))
        .isEqualTo("web.words.identity_code");
  }

  @ParameterizedTest
  @CsvSource({
    "23.11.2026, web.date.past",
    "1.12.2027, legalbasis.balancing.valid_until.far",
    "31.3.2062, legalbasis.balancing.valid_until.far",
    "30.2.2027, web.date.no_such_day",
    "next year, web.date.unreadable",
    "'', web.field.required",
  })
  void d21_the_last_day_lies_within_a_year(String typed, String key) {
    assertThat(problem(form("Interest", "Children", typed), "validUntil")).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.11.2026", "30.11.2027", "2027-03-31", "31.3.2027"})
  void from_today_to_the_end_of_the_month_a_year_ahead(String typed) {
    assertThat(form("Interest", "Children", typed).check(TODAY).isFine()).isTrue();
  }

  @Test
  void a_conclusion_nobody_offered_is_none() {
    var odd =
        new BalancingForm("1", "", "a", "b", "c", "d", "e", "f", "PERHAPS", "g", "30.11.2027");
    assertThat(problem(odd, "conclusion")).isEqualTo("web.field.choose");
  }

  @Test
  void a_new_version_begins_from_the_text_before_but_draws_its_conclusion_anew() {
    var before = TestTexts.weighing(Conclusion.MAY);
    var begun = BalancingForm.begunFrom(4, Optional.of(before), LocalDate.of(2027, 11, 30));
    assertThat(begun.interest()).isEqualTo(before.interest());
    assertThat(begun.children()).isEqualTo(before.children());
    assertThat(begun.conclusion()).isEmpty();
    assertThat(begun.validUntil()).isEqualTo("30.11.2027");
    assertThat(begun.version()).isEqualTo("4");
  }

  private static String problem(BalancingForm form, String field) {
    var result = form.check(TODAY);
    assertThat(result).isInstanceOf(Result.Faulty.class);
    assertThat(result.problems().all()).hasSize(1);
    return result.problems().on(field).orElseThrow().key();
  }

  private static BalancingForm form(String interest, String children, String validUntil) {
    return new BalancingForm(
        "1",
        "",
        interest,
        "Contact rows",
        "Children, weaker",
        "They came to us",
        children,
        "Codes",
        "MAY",
        "Contact rows",
        validUntil);
  }
}
