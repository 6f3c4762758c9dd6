package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          rant,             Elli Rantala,         true
          RANTALA elli,     Elli Rantala,         true
          el ra,            Elli Rantala,         true
          ala,              Elli Rantala,         true
          la,               Elli Rantala,         false
          elli koskinen,    Elli Rantala,         false
          wirtanen,         Väinö Virtanen,       true
          vaino,            Wäinö Wirtanen,       true
          ståhl,            Stahl Åke,            true
          ake,              Stahl Åke,            true
          aino,             Äinö Salmi,           true
          maki,             Anna-Liisa Mäki-Salo, true
          liisa salo,       Anna-Liisa Mäki-Salo, true
          anna-li,          Anna-Liisa Mäki-Salo, true
          anna anna,        Anna Virtanen,        false
          anna an,          Anna Antila,          true
          an anna,          Anna Antila,          true
          d’art,            D'Artagnan,           true
          """)
  void words_are_parts_of_words_in_any_order(String typed, String name, boolean fits) {
    assertThat(sought(typed).fits(Word.all(name), 0).filter(how -> !how.near()).isPresent())
        .isEqualTo(fits);
  }

  @Test
  void many_words_that_fit_everywhere_are_paired_at_once() {
    var name = Word.all("a ".repeat(40));
    assertThat(sought("aa " + "a ".repeat(40)).fits(name, 0)).isEmpty();
    assertThat(sought("a ".repeat(38) + "2015 aa").fits(Word.all("aa " + "a ".repeat(40)), 2015))
        .isPresent();
  }

  @Test
  void a_year_narrows() {
    var elli = Word.all("Elli Rantala");
    assertThat(sought("elli 2015").fits(elli, 2015)).isPresent();
    assertThat(sought("elli 2015").fits(elli, 2014)).isEmpty();
    assertThat(sought("14.2.2015 elli").fits(elli, 2015)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "0142, true",
    "040 555 0142, true",
    "+358 40 555 0142, true",
    "00358405550142, true",
    "0405, true",
    "(040) 555-0142, true",
    "5550142, true",
    "0143, false",
    "042, false",
    "142, false"
  })
  void four_digits_or_more_find_a_number(String typed, boolean rings) {
    assertThat(Sought.read("q", typed).sure())
        .matches(
            found ->
                found.flatMap(sought -> sought.rings(List.of("358405550142"))).isPresent()
                    == rings);
  }

  @ParameterizedTest
  @CsvSource({
    "+358 40 555 0142, EXACT",
    "040 555 0142, EXACT",
    "040 555, PREFIX",
    "0142, PREFIX",
    "5550, MIDDLE",
    "helmi.r@example.fi, EXACT",
    "Helmi.R@, PREFIX",
    "@example.fi, MIDDLE"
  })
  void a_number_or_an_address_is_more_or_less_like(String typed, Likeness how) {
    var sought = sought(typed);
    assertThat(
            sought
                .rings(List.of("358405550142"))
                .or(() -> sought.writesTo(List.of("helmi.r@example.fi"))))
        .contains(how);
  }

  @Test
  void an_address_is_no_name() {
    assertThat(sought("elli@rantala").fits(Word.all("Elli Rantala"), 0)).isEmpty();
    assertThat(sought("elli").writesTo(List.of("elli@example.fi"))).isEmpty();
  }

  @Test
  void a_code_is_found_with_and_without_its_dash_and_by_its_beginning() {
    var code = Code.random(new Random(7));
    assertThat(sought(code.shown()).code()).contains(code);
    assertThat(sought(code.value().toLowerCase()).code()).contains(code);
    assertThat(sought(code.value().toLowerCase().substring(0, 3)).begins(code)).isPresent();
    assertThat(sought(code.shown().substring(0, 5)).begins(code)).isPresent();
    assertThat(sought("elli").begins(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "e", "4", "42", "?"})
  void too_little_seeks_nothing(String typed) {
    assertThat(Sought.read("q", typed).sure()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"131052-308T", "Elli 131052-308T", "131052 – 308t", "131052A308T"})
  void s19_an_identity_code_is_not_sought_either(String typed) {
    assertThat(Sought.read("q", typed).problems().on("q"))
        .hasValueSatisfying(p -> assertThat(p.key()).isEqualTo("web.words.identity_code"));
  }

  @Test
  void nothing_typed_is_printed() {
    assertThat(sought("Elli Rantala").toString()).doesNotContainIgnoringCase("elli");
  }

  private static Sought sought(String typed) {
    return Sought.read("q", typed).sure().orElseThrow();
  }
}
