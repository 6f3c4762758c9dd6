package fi.tallessa.customer.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "no-voicemail|after 16; NO_VOICEMAIL; after 16",
        "no-letter-home|; NO_LETTER_HOME; ''",
        "weekdays. No voicemail.; ; weekdays. No voicemail.",
        "mother|father; ; mother|father",
        "no-voicemail nonsense|x; ; no-voicemail nonsense|x"
      })
  void i5_6_what_is_chosen_is_kept_before_the_words_and_old_words_stay_words(
      String written, String caution, String words) {
    var way = SafeWay.of(written);
    assertThat(way.words()).isEqualTo(words);
    assertThat(way.cautions())
        .isEqualTo(caution == null ? Set.of() : Set.of(Caution.valueOf(caution)));
    assertThat(way.written()).isEqualTo(written);
  }

  @Test
  void i5_6_a_form_is_folded_once_and_again_without_change() {
    var folded = SafeWay.folded(List.of("no-voicemail", "x", "no-letter-home"), "after 16");
    assertThat(folded).isEqualTo("no-voicemail no-letter-home|after 16");
    assertThat(SafeWay.folded(List.of(), folded)).isEqualTo(folded);
    assertThat(SafeWay.folded(null, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-voicemail|131052-308T", "131052-308T"})
  void s19_an_identity_code_is_refused_behind_the_choices_too(String typed) {
    assertThat(SafeWay.read("value", typed).problems().on("value")).isPresent();
  }

  @Test
  void i5_6_whatever_either_of_two_warned_of_is_kept() {
    var mine = SafeWay.of("no-voicemail|after 12");
    var theirs = SafeWay.of("no-letter-home|9 to 15");
    assertThat(SafeWay.of("12 to 15").and(mine).and(theirs).written())
        .isEqualTo("no-voicemail no-letter-home|12 to 15");
  }

  @Test
  void i5_6_it_is_read_aloud_with_the_warnings_first() {
    assertThat(SafeWay.of("no-voicemail|after 16").shown(key -> key.replaceAll(".*\\.", "")))
        .isEqualTo("no-voicemail. after 16");
    assertThat(SafeWay.read("value", " ").sure()).isEmpty();
  }
}
