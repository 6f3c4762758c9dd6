package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is erased stays in the figures of the open year, and in their family. */
class ErasedTest {

  @Test
  void s42_whoever_is_there_no_more_stays_as_they_were_counted_last() {
    var before = List.of(Imagined.fact(1, 10), Imagined.fact(2, 20));
    assertThat(Erased.of(before, Map.of(1L, 10L))).containsExactly(Imagined.fact(2, 20));
    assertThat(Erased.of(before, Map.of(1L, 10L, 2L, 20L))).isEmpty();
  }

  /** A brother is erased, and then the families of his sister and her cousin turn out to be one. */
  @Test
  void s42_whoever_was_erased_goes_with_their_family_when_it_becomes_one_with_another() {
    var before = List.of(Imagined.fact(1, 20), Imagined.fact(2, 20), Imagined.fact(3, 10));
    assertThat(Erased.of(before, Map.of(1L, 10L, 3L, 10L))).containsExactly(Imagined.fact(2, 10));
  }
}
