package fi.tallessa.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may tell who somebody is, in three languages. */
class TellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soittakaa numeroon 040 555 0142 illalla | 040 555 0142 | Soittakaa numeroon … illalla
          Write to helmi@example.fi            | helmi@example.fi | Write to …
          Hyvä kun Maija kuunteli              | Maija | Hyvä kun … kuunteli
          Tack, Celia var bra                  | Celia | Tack, … var bra
          My daughter has depression           | depression | My daughter has …
          """)
  void s19_numbers_addresses_names_and_health_are_marked_and_can_be_taken_out(
      String text, String marked, String without) {
    var telling = Telling.in(text);
    assertThat(telling.words()).contains(marked);
    assertThat(telling.without()).isEqualTo(without);
  }

  @Test
  void what_tells_nothing_is_not_marked() {
    assertThat(Telling.in("Kaikki meni hyvin. Kiitos! Tack. I was listened to in 2026.").words())
        .isEmpty();
    assertThat(Telling.in("").without()).isEmpty();
  }
}
