package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalancingFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate LATEST = LastDay.latest(TODAY, TimeLimit.months(12));

  @Test
  void what_is_whole_is_kept_exactly() {
    var text = "Interest <b>${7*7}</b> 👍🏽 שלום\n'; drop table x; --";
    var checked = form(text, "Children", "30.11.2027").check(TODAY, LATEST);
    assertThat(checked.sure().weighing().of(Part.INTEREST)).hasValue(text);
    assertThat(checked.sure().weighing().of(Part.OCCASION)).isEmpty();
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
    var empty = new BalancingForm(Map.of());
    assertThat(empty.check(TODAY, LATEST).problems().all())
        .extracting(Problem::field)
        .containsExactlyElementsOf(
            Stream.of(
                    Stream.of(Part.values()).filter(part -> !part.optional()).map(Part::field),
                    Stream.of("impact.0.what", "conclusion", "assessment", "validUntil"))
                .flatMap(some -> some)
                .toList());
  }

  @Test
  void gdpr_3_5_every_field_of_the_record_is_asked_for_and_only_the_occasion_may_be_left_out() {
    for (var part : Part.values()) {
      var typed = typed();
      typed.put(part.field(), " ");
      var form = new BalancingForm(typed);
      assertThat(form.check(TODAY, LATEST).isFine()).as("" + part).isEqualTo(part == Part.OCCASION);
    }
  }

  @Test
  void an_impact_is_whole_or_not_there_and_one_there_is() {
    for (var box : List.of("impact.0.what", "impact.0.likelihood", "impact.0.severity")) {
      var typed = typed();
      typed.remove(box);
      assertThat(problems(typed)).containsExactly(box);
      typed.put(box, "5");
      assertThat(problems(typed)).isEqualTo(box.endsWith("what") ? List.of() : List.of(box));
    }
    var none = typed();
    none.keySet().removeIf(box -> box.startsWith("impact."));
    assertThat(problems(none)).containsExactly("impact.0.what");
    var third = typed();
    third.put("impact.2.what", "Wrong data leads the wrong way.");
    third.put("impact.2.likelihood", "1");
    third.put("impact.2.severity", "4");
    assertThat(new BalancingForm(third).check(TODAY, LATEST).sure().weighing().impacts())
        .hasSize(2);
    assertThat(new BalancingForm(third).impacts()).as("rows to go on with").hasSize(5);
  }

  @Test
  void a_draft_may_lack_anything_but_holds_nothing_that_no_field_may() {
    assertThat(new BalancingForm(Map.of()).unreadable().isEmpty()).isTrue();
    for (var box : List.of("children", "scope", "impact.0.what", "validUntil")) {
      var form = new BalancingForm(Map.of(box, "131052-308T"));
      assertThat(form.unreadable().on(box)).as(box).isPresent();
    }
    var kept = new BalancingForm(Map.of("children", "x", "scope", "", "odd", "y")).kept();
    assertThat(kept).isEqualTo(Map.of("children", "x"));
  }

  private static List<String> problems(Map<String, String> typed) {
    return new BalancingForm(typed)
        .check(TODAY, LATEST).problems().all().stream().map(Problem::field).toList();
  }

  @Test
  void too_long_and_odd_text_is_refused_at_its_field() {
    assertThat(problem(form("x".repeat(4001), "Children", "30.11.2027"), "interest"))
        .isEqualTo("web.words.too_long");
    assertThat(form("👍".repeat(4000), "Children", "30.11.2027").check(TODAY, LATEST).isFine())
        .isTrue();
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
    assertThat(form("Interest", "Children", typed).check(TODAY, LATEST).isFine()).isTrue();
  }

  @Test
  void a_conclusion_nobody_offered_is_none() {
    var typed = typed();
    typed.put("conclusion", "PERHAPS");
    assertThat(problem(new BalancingForm(typed), "conclusion")).isEqualTo("web.field.choose");
  }

  @Test
  void a_new_version_begins_from_the_text_before_but_draws_its_conclusion_anew() {
    var before = TestTexts.weighing(Conclusion.MAY);
    var begun = BalancingForm.begunFrom(4, Optional.of(before), LocalDate.of(2027, 11, 30));
    assertThat(before.of(Part.INTEREST)).hasValue(begun.typed(Part.INTEREST));
    assertThat(before.of(Part.CHILDREN)).hasValue(begun.typed(Part.CHILDREN));
    assertThat(begun.typed("impact.0.severity")).isEqualTo("3");
    assertThat(begun.typed("conclusion") + begun.typed("assessment")).isEmpty();
    assertThat(begun.typed("validUntil")).isEqualTo("30.11.2027");
    assertThat(begun.typed("version")).isEqualTo("4");
  }

  private static String problem(BalancingForm form, String field) {
    var result = form.check(TODAY, LATEST);
    assertThat(result).isInstanceOf(Result.Faulty.class);
    assertThat(result.problems().all()).hasSize(1);
    return result.problems().on(field).orElseThrow().key();
  }

  private static BalancingForm form(String interest, String children, String validUntil) {
    var typed = typed();
    typed.put("interest", interest);
    typed.put("children", children);
    typed.put("validUntil", validUntil);
    return new BalancingForm(typed);
  }

  private static Map<String, String> typed() {
    return TestTexts.typed(1, "30.11.2027");
  }
}
