package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeUuidTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "1-1-1-1-1", "0-0-0-0-1", "x", "9AA2B2A3-0000-4000-8000-000000000000"})
  void an_id_that_no_page_has_drawn_makes_a_form_of_its_own(String stump) {
    assertThat(WholeUuid.drawn(stump)).isEmpty();
    assertThat(WholeUuid.drawnOrFresh(stump)).isNotEqualTo(WholeUuid.drawnOrFresh(stump));
  }

  @Test
  void one_that_was_drawn_is_the_same_again() {
    var drawn = UUID.randomUUID();
    assertThat(WholeUuid.drawnOrFresh("" + drawn)).isEqualTo(drawn);
  }
}
