package fi.tallessa.customer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** An answer is about the words it was asked with, and about no others (D15). */
class WordedTest {

  private static final String SEEN = "She has asthma.";
  private static final String SINCE = "She has asthma. Dad is in prison.";

  private static Worded said(String answer) {
    return new Worded(answer, Guard.read(new Worded("", ""), Map.of("text", SEEN)).asked());
  }

  @Test
  void not_of_that_kind_is_said_of_the_words_that_were_asked_about() {
    assertThat(Guard.read(said(""), Map.of("text", SEEN)).isNeeded()).isTrue();
    assertThat(Guard.read(said("as-is"), Map.of("text", SEEN)).isNeeded()).isFalse();
    assertThat(Guard.read(said("as-is"), Map.of("text", SINCE)).marked())
        .extracting(Asking.Marked::words)
        .containsExactly("prison");
  }

  @Test
  void the_same_words_in_capitals_are_the_same_words() {
    assertThat(Guard.read(said("as-is"), Map.of("next", "ASTHMA check")).marked())
        .extracting(Asking.Marked::words)
        .doesNotContain("ASTHMA");
  }

  @Test
  void the_other_words_come_where_they_were_chosen_and_nowhere_else() {
    assertThat(Guard.worded(said("better"), SINCE)).doesNotContain("asthma").contains("prison");
    assertThat(Guard.worded(said("as-is"), SINCE)).isEqualTo(SINCE);
    assertThat(Guard.worded(said("better"), "She baked.")).isEqualTo("She baked.");
  }

  /** As a form brings them back. */
  @Test
  void d15_words_over_a_bar_or_over_lines_are_answered_once() {
    for (var between : new String[] {" | ", "\n", "\r\n"}) {
      var text = "Tyttö viiltelee" + between + "itseään.";
      var asked = Guard.read(new Worded("", ""), Map.of("text", text)).asked();
      var back = new Worded("as-is", asked.replace("\n", "\r\n"));
      assertThat(Guard.read(back, Map.of("text", text)).isNeeded()).as(between).isFalse();
      var better = new Worded("better", asked.replace("\n", "\r\n"));
      assertThat(Guard.worded(better, text)).as(between).doesNotContain("viiltelee");
    }
  }

  @Test
  void what_nobody_can_tell_the_language_of_is_reworded_as_the_text_around_it() {
    var text = "Flickan var med och det gick bra. Diagnos: autism.";
    var asked = Guard.read(new Worded("", ""), Map.of("text", text)).asked();
    assertThat(Guard.worded(new Worded("better", asked), text)).contains("en privat sak");
  }

  /** Nothing in it tells a language, and nothing stands around it. */
  @Test
  void a_line_nobody_can_tell_the_language_of_is_reworded_as_the_page_is_read() {
    for (var page : Map.of("sv", "en privat sak", "en", "private", "fi", "yksityinen").entrySet()) {
      LocaleContextHolder.setLocale(Locale.of(page.getKey()));
      try {
        var asked = Guard.read(new Worded("", ""), Map.of("text", "Diagnos: autism")).asked();
        assertThat(Guard.worded(new Worded("better", asked), "Diagnos: autism"))
            .as(page.getKey())
            .contains(page.getValue())
            .doesNotContain("autism");
      } finally {
        LocaleContextHolder.resetLocaleContext();
      }
    }
  }

  /** The guard speaks once: what it put there itself is no new question. */
  @Test
  void d15_what_stands_beside_words_that_were_chosen_is_not_asked_again() {
    for (var text :
        List.of(
            "Tytöllä epäillään vahvasti ADHD:ta.",
            "Dad lost his licence for speeding and drink-driving.")) {
      var asked = Guard.read(new Worded("", ""), Map.of("text", text)).asked();
      var better = new Worded("better", asked);
      var chosen = Guard.worded(better, text);
      assertThat(chosen).isNotEqualTo(text);
      assertThat(Guard.read(better, Map.of("text", chosen)).isNeeded()).as(chosen).isFalse();
      var since = chosen + " She has asthma.";
      assertThat(Guard.read(better, Map.of("text", since)).marked())
          .as("typed since, in a sentence of its own")
          .extracting(Asking.Marked::words)
          .containsExactly("asthma");
    }
  }

  @Test
  void each_box_is_asked_about_at_its_name() {
    var asking =
        Guard.read(new Worded("", ""), Map.of("text", SEEN))
            .and(Guard.read(said(""), Map.of("next", "Dad is in prison")));
    assertThat(asking.marked()).extracting(Asking.Marked::box).containsExactly("text", "next");
    assertThat(asking.clearlyHealth()).isTrue();
    assertThat(Asking.NOTHING.isNeeded()).isFalse();
  }

  @Test
  void a_place_that_cannot_be_read_is_the_newest() {
    var place = new Sample.Place(12, new UUID(3, 4));
    assertThat(Sample.Place.of(place.toString())).isEqualTo(place);
    for (var odd : new String[] {"", ".", "12", "12.x", "99999999999999999999." + place.id()}) {
      assertThat(Sample.Place.of(odd)).isEqualTo(Sample.Place.NEWEST);
    }
  }
}
