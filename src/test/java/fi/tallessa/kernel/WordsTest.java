package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final String FAMILY = "\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elli",
        "Åke Öhman-Sjö",
        "d’Artagnan",
        "\u05e9\u05dc\u05d5\u05dd",
        "\u0645\u062d\u0645\u062f",
        "\u200eabc\u200f",
        FAMILY,
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
        "e\u0301 is not é",
        "<script>alert(1)</script>",
        "'; drop table customer; --",
        "${7*7} #{x} {{y}}",
        "a  b",
        "\\ % _ \" &amp;",
        "\ufffd"
      })
  void whatever_is_only_text_is_kept_exactly(String typed) {
    assertThat(line(typed, 100)).isEqualTo(typed);
    assertThat(Words.text("note", typed, 100).sure().orElseThrow().value()).isEqualTo(typed);
  }

  @Test
  void white_space_around_goes_and_inside_stays() {
    assertThat(line("\t  Elli  Rantala \u00a0\u2003\r\n", 50)).isEqualTo("Elli  Rantala");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\r\n", "\t", "\u00a0\u3000", "\u200b", "\ufeff \u200d", "\u2028"})
  void nothing_to_see_is_nothing_typed(String typed) {
    assertThat(Words.line("name", typed, 5).sure()).isEmpty();
    assertThat(Words.text("note", typed, 5).sure()).isEmpty();
  }

  @Test
  void nothing_sent_is_nothing_typed() {
    assertThat(Words.line("name", null, 5).sure()).isEmpty();
  }

  @Test
  void length_is_counted_in_characters_as_people_count_them() {
    assertThat(line("\ud83d\ude00".repeat(10), 10)).hasSize(20);
    var problem = Words.line("name", "\ud83d\ude00".repeat(11), 10).problems().on("name");
    assertThat(problem).contains(Problem.of("name", "web.words.too_long", 10, 11));
    assertThat(line(" " + "a".repeat(10) + " ", 10)).hasSize(10);
  }

  @Test
  void a_line_has_no_line_breaks_and_a_text_has_them_in_one_way() {
    assertThat(key("one\ntwo")).isEqualTo("web.words.control");
    assertThat(key("one\ttwo")).isEqualTo("web.words.control");
    assertThat(Words.text("note", "one\r\ntwo\rthree\n\tfour\r\n", 50).sure().orElseThrow().value())
        .isEqualTo("one\ntwo\nthree\n\tfour");
    assertThat(Words.text("note", "one\r\ntwo", 7).isFine()).isTrue();
  }

  @Test
  void what_could_hide_or_harm_is_refused_at_its_field() {
    var surprises =
        IntStream.concat(IntStream.range(0, 0x12000), IntStream.range(0x10fff0, 0x110000))
            .filter(c -> !problemWith("a" + Character.toString(c) + "b").equals(expected(c)))
            .mapToObj("U+%04X"::formatted);
    assertThat(surprises).isEmpty();
  }

  private static String problemWith(String typed) {
    return Words.text("note", typed, 10).problems().on("note").map(Problem::key).orElse("");
  }

  private static String expected(int c) {
    if (c == '\n' || c == '\t' || c == '\r') {
      return "";
    }
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
      return "web.words.control";
    }
    if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) {
      return "web.words.direction";
    }
    boolean never = (c >= 0xfdd0 && c < 0xfdf0) || c % 0x10000 >= 0xfffe;
    return never || (c >= 0xd800 && c < 0xe000) ? "web.words.broken" : "";
  }

  @Test
  void s10_an_identity_code_is_refused_in_any_words() {
    assertThat(key("Elli 010190-919A")).isEqualTo("web.words.identity_code");
    var note = Words.text("note", "synt.\n010190\t-919A\nPargas", 2000);
    assertThat(note.problems().on("note")).contains(Problem.of("note", "web.words.identity_code"));
  }

  @Test
  void words_do_not_show_in_a_log() {
    var words = new Words("Elli Rantala");
    assertThat(words).hasToString("Words");
    assertThat(List.of(Words.line("name", "Elli", 5)).toString()).doesNotContain("Elli");
    assertThatThrownBy(() -> new Words("El\u0000li"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("El");
    assertThatThrownBy(() -> new Words(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void words_that_were_kept_are_kept_the_same_again() {
    var random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      var typed = new StringBuilder();
      random.ints(5, 0, 0x3000).forEach(typed::appendCodePoint);
      Words.text("note", typed.toString(), 5)
          .map(words -> words.map(Words::value).orElse(""))
          .map(
              kept ->
                  assertThat(Words.text("note", kept, 5).sure().map(Words::value).orElse(""))
                      .isEqualTo(kept));
    }
  }

  private static String line(String typed, int max) {
    return Words.line("name", typed, max).sure().orElseThrow().value();
  }

  private static String key(String typed) {
    return Words.line("name", typed, 100).problems().on("name").orElseThrow().key();
  }
}
