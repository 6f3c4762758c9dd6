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
          ala,              Elli Rantala,         false
          elli rantanen,    Elli Rantala,         false
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
  void words_begin_words_in_any_order(String typed, String name, boolean fits) {
    assertThat(sought(typed).fits(Listed.words(name), 0)).isEqualTo(fits);
  }

  @Test
  void a_year_narrows() {
    var elli = Listed.words("Elli Rantala");
    assertThat(sought("elli 2015").fits(elli, 2015)).isTrue();
    assertThat(sought("elli 2015").fits(elli, 2014)).isFalse();
    assertThat(sought("14.2.2015 elli").fits(elli, 2015)).isTrue();
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
                found.map(sought -> sought.rings(List.of("358405550142"))).orElse(false) == rings);
  }

  @Test
  void a_code_is_found_with_and_without_its_dash_and_by_its_beginning() {
    var code = Code.random(new Random(7));
    assertThat(sought(code.shown()).code()).contains(code);
    assertThat(sought(code.value().toLowerCase()).code()).contains(code);
    assertThat(sought(code.value().toLowerCase().substring(0, 3)).begins(code)).isTrue();
    assertThat(sought(code.shown().substring(0, 5)).begins(code)).isTrue();
    assertThat(sought("elli").begins(code)).isFalse();
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
