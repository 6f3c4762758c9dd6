package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
  private static final String EVERYTHING = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private final Random random = new Random(27);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K7F-2QD", "H9C-4TB", "H2M-9VT", "M4R-7VK", "D6W-3NJ", "G5N-9RB", "B5X-7GH", "N4P-8WT",
        "P4X-7HC", "Q9J-2RW", "R3M-6KX", "T2B-5RC", "V8K-4MF", "X3C-8PD"
      })
  void the_codes_in_our_pictures_hold(String drawn) {
    assertThat(Code.parse(drawn)).hasValueSatisfying(c -> assertThat(c.shown()).isEqualTo(drawn));
  }

  @Test
  void s27_a_code_is_drawn_at_random_and_has_nothing_to_mix_up() {
    var seen = new HashSet<Code>();
    for (int i = 0; i < 2_000; i++) {
      var code = Code.random(random);
      assertThat(code.value())
          .matches("[B-Z][2-9][B-Z][2-9][B-Z]{2}")
          .doesNotContainPattern("[AEILOUY]");
      assertThat(Code.parse(code.shown())).contains(code);
      seen.add(code);
    }
    assertThat(seen).hasSizeGreaterThan(1_980);
  }

  @Test
  void every_single_slip_is_caught_or_understood() {
    for (int i = 0; i < 300; i++) {
      var code = Code.random(random);
      for (int place = 0; place < 6; place++) {
        for (char slip : EVERYTHING.toCharArray()) {
          var typed = new StringBuilder(code.value());
          typed.setCharAt(place, slip);
          assertThat(Code.parse(typed.toString()))
              .satisfiesAnyOf(
                  read -> assertThat(read).isEmpty(), read -> assertThat(read).contains(code));
        }
      }
    }
  }

  @Test
  void every_swap_of_neighbours_is_caught_or_understood() {
    for (int i = 0; i < 20_000; i++) {
      var code = Code.random(random);
      for (int place = 0; place < 5; place++) {
        var typed = new StringBuilder(code.value());
        typed.setCharAt(place, code.value().charAt(place + 1));
        typed.setCharAt(place + 1, code.value().charAt(place));
        assertThat(Code.parse(typed.toString()).filter(read -> !read.equals(code))).isEmpty();
      }
    }
  }

  @Test
  void a_swap_of_two_letters_is_never_taken_for_another_code() {
    for (int i = 0; i < 2_000; i++) {
      var code = Code.random(random).value();
      if (code.charAt(4) != code.charAt(5)) {
        assertThat(Code.parse(code.substring(0, 4) + code.charAt(5) + code.charAt(4))).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"k7f-2qd", " K7F 2QD ", "K7F2QD", "k 7 f 2 q d", "K7F–2QD", "K7F\u00a0-\u20092QD"})
  void people_write_it_as_they_like(String typed) {
    assertThat(Code.parse(typed)).contains(new Code("K7F2QD"));
  }

  @Test
  void a_look_alike_is_read_as_its_place_says() {
    assertThat(Code.parse("K7F-ZQD")).contains(new Code("K7F2QD"));
    assertThat(Code.parse("H9C-4T8")).contains(new Code("H9C4TB"));
    assertThat(Code.parse("65N-9RB")).contains(new Code("G5N9RB"));
    assertThat(Code.parse("GSN-9RB")).contains(new Code("G5N9RB"));
    assertThat(Code.parse("VBK-4MF")).contains(new Code("V8K4MF"));
  }

  @Test
  void anything_else_is_not_a_code() {
    Stream.of(
            null,
            "",
            "-",
            "K7F-2QB",
            "K7F-2Q",
            "K7F-2QDD",
            "Rantala",
            "\ud83d\ude00K7F2QD",
            "1' or '1")
        .forEach(typed -> assertThat(Code.parse(typed)).isEmpty());
    assertThatThrownBy(() -> new Code("K7F-2QD")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Code("K7F2QB")).hasMessageNotContaining("K7F");
  }

  @Test
  void a_code_in_a_text_is_found_however_it_is_written() {
    var code = Code.random(new Random(7)).shown();
    var bare = code.replace("-", "");
    for (var text :
        List.of(
            code,
            "Ring " + code + " about the clinic",
            "ring the " + code.toLowerCase() + ".",
            "(" + bare + ")",
            code.replace('-', ' ') + " rings",
            code.replace("-", " \u2013 "))) {
      assertThat(Code.in(text)).as(text).isTrue();
    }
    for (var text : List.of("", "Order paints", "x" + bare, bare + "9", "0405550199", "B2B-1A2")) {
      assertThat(Code.in(text)).as(text).isFalse();
    }
  }
}
