package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long text is folded, and nothing of it is lost or torn. */
class FoldedTest {

  @Test
  void what_is_short_is_shown_whole() {
    assertThat(Folded.of("Elli oli rauhallinen ".repeat(95)).whole()).isTrue();
    assertThat(Folded.of("").whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Elli oli rauhallinen. ", "x", "🦊", "a🦊", "\n", "ihmettelijä"})
  void what_is_long_is_cut_between_words_or_characters(String word) {
    var text = word.repeat(100_000 / word.length());
    var folded = Folded.of(text);
    assertThat(folded.head() + folded.rest()).isEqualTo(text);
    assertThat(folded.head()).hasSizeBetween(1_790, 2_000);
    assertThat(Character.isLowSurrogate(folded.rest().charAt(0))).isFalse();
    if (word.endsWith(" ")) {
      assertThat(folded.rest()).startsWith(" ");
    }
  }
}
