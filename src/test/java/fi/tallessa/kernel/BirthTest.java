package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.kernel.Birth.AdultNotAsked;
import fi.tallessa.kernel.Birth.InYear;
import fi.tallessa.kernel.Birth.OnDay;
import fi.tallessa.kernel.Birth.Unknown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14.2.2015",
        "14.02.2015",
        "14. 2. 2015",
        "14/2/2015",
        "14/02/2015",
        "2015-02-14",
        "2015-2-14",
        " 14.2.2015 ",
        "\uff11\uff14.2.2015",
        "2015\u201302\u201314"
      })
  void a_day_is_read_as_people_write_it(String typed) {
    assertThat(read(typed)).isEqualTo(new OnDay(LocalDate.of(2015, 2, 14)));
  }

  @Test
  void s17_a_year_is_enough_and_so_is_nothing() {
    assertThat(read("2015")).isEqualTo(new InYear(Year.of(2015)));
    assertThat(read("")).isEqualTo(new Unknown());
    assertThat(read(null)).isEqualTo(new Unknown());
    assertThat(parse(" ", true).sure()).isEqualTo(new AdultNotAsked());
  }

  @ParameterizedTest
  @CsvSource({
    "14.2.15, short_year",
    "14/2/15, short_year",
    "15, short_year",
    "2/14/2015, no_such_month",
    "14.0.2015, no_such_month",
    "25.11.2026, future",
    "2027, future",
    "23.11.1906, too_old",
    "1905, too_old",
    "0000, too_old",
    "helmikuu 2015, unreadable",
    "14.2, unreadable",
    "14.2-2015, unreadable",
    "11 v, unreadable",
    "20155, unreadable",
    "014.2.2015, unreadable"
  })
  void what_cannot_be_a_birth_is_told_at_its_field(String typed, String key) {
    assertThat(problem(typed).key()).isEqualTo("customer.birth." + key);
  }

  @ParameterizedTest
  @CsvSource({
    "29.2.2018, 2, 2018, 28", "30.2.2020, 2, 2020, 29", "31.4.2015, 4, 2015, 30",
    "2019-02-29, 2, 2019, 28", "0.1.2015, 1, 2015, 31", "29.2.1900, 2, 1900, 28"
  })
  void a_day_that_never_was_is_explained(String typed, int month, int year, int last) {
    assertThat(problem(typed))
        .isEqualTo(Problem.of("born", "customer.birth.no_such_day", month, year, last));
  }

  @Test
  void the_edges_of_the_possible_are_possible() {
    assertThat(read("24.11.2026")).isInstanceOf(OnDay.class);
    assertThat(read("2026")).isInstanceOf(InYear.class);
    assertThat(read("24.11.1906")).isInstanceOf(OnDay.class);
    assertThat(read("1906")).isInstanceOf(InYear.class);
  }

  @Test
  void typed_and_ticked_is_one_too_many() {
    assertThat(parse("1990", true).problems().on("born"))
        .contains(Problem.of("born", "customer.birth.both"));
  }

  @Test
  void s10_an_identity_code_is_no_birth_date() {
    assertThat(problem("010190-919A").key()).isEqualTo("web.words.identity_code");
  }

  @Test
  void s07_the_thirteenth_birthday_is_the_first_day_one_is_not_under_13() {
    var born = new OnDay(LocalDate.of(2013, 11, 25));
    assertThat(born.mayBeUnder13(TODAY)).isTrue();
    assertThat(born.youngestAge(TODAY)).isEqualTo(12);
    assertThat(born.mayBeUnder13(TODAY.plusDays(1))).isFalse();
    assertThat(born.youngestAge(TODAY.plusDays(1))).isEqualTo(13);
  }

  @Test
  void s07_born_on_29_february_one_turns_13_on_1_march() {
    var born = new OnDay(LocalDate.of(2012, 2, 29));
    assertThat(born.mayBeUnder13(LocalDate.of(2025, 2, 28))).isTrue();
    assertThat(born.mayBeUnder13(LocalDate.of(2025, 3, 1))).isFalse();
    assertThat(born.youngestAge(LocalDate.of(2028, 2, 29))).isEqualTo(16);
    assertThat(born.youngestAge(LocalDate.of(2028, 2, 28))).isEqualTo(15);
  }

  @Test
  void s07_a_year_counts_as_the_youngest_possible_age() {
    var born = new InYear(Year.of(2013));
    assertThat(born.youngestAge(TODAY)).isEqualTo(12);
    assertThat(born.mayBeUnder13(LocalDate.of(2026, 12, 30))).isTrue();
    assertThat(born.mayBeUnder13(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(new InYear(Year.of(2026)).youngestAge(TODAY)).isZero();
  }

  @Test
  void s07_an_unknown_age_may_be_a_child_and_an_adult_is_none() {
    assertThat(new Unknown().mayBeUnder13(TODAY)).isTrue();
    assertThat(new Unknown().youngestAge(TODAY)).isZero();
    assertThat(new AdultNotAsked().mayBeUnder13(TODAY)).isFalse();
    assertThat(new AdultNotAsked().youngestAge(TODAY)).isEqualTo(18);
  }

  @Test
  void an_age_never_shrinks_as_days_go_by() {
    for (var birth : Stream.of("29.2.2012", "31.12.2013", "2013").map(BirthTest::read).toList()) {
      int before = 0;
      for (var day = LocalDate.of(2014, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
        int age = birth.youngestAge(day);
        assertThat(age - before).isBetween(0, 1);
        before = age;
      }
    }
  }

  @Test
  void what_is_written_is_read_again() {
    Stream.of("14.2.2015", "29.2.2012", "2015", "")
        .map(BirthTest::read)
        .forEach(birth -> assertThat(Birth.read(birth.written())).isEqualTo(birth));
    assertThat(Birth.read(new AdultNotAsked().written())).isEqualTo(new AdultNotAsked());
    assertThat(read("14.2.2015").written()).isEqualTo("2015-02-14");
    assertThatThrownBy(() -> Birth.read("soon")).isInstanceOf(DateTimeException.class);
  }

  @Test
  void the_year_is_known_where_it_was_told() {
    assertThat(read("14.2.2015").bornIn()).contains(Year.of(2015));
    assertThat(read("2015").bornIn()).contains(Year.of(2015));
    assertThat(new AdultNotAsked().bornIn()).isEmpty();
  }

  @Test
  void two_days_contradict_each_other_and_a_year_contradicts_no_day() {
    assertThat(read("14.2.2015").contradicts(read("3.9.2015"))).isTrue();
    assertThat(read("14.2.2015").contradicts(read("14.2.2015"))).isFalse();
    assertThat(read("14.2.2015").contradicts(read("2015"))).isFalse();
    assertThat(read("2015").contradicts(read("14.2.2015"))).isFalse();
  }

  @Test
  void a_birth_does_not_show_in_a_log() {
    assertThat(read("14.2.2015")).hasToString("OnDay");
    assertThat(read("2015")).hasToString("InYear");
  }

  private static Result<Birth> parse(String typed, boolean adult) {
    return Birth.parse("born", typed, adult, TODAY);
  }

  private static Birth read(String typed) {
    return parse(typed, false).sure();
  }

  private static Problem problem(String typed) {
    return parse(typed, false).problems().on("born").orElseThrow();
  }
}
