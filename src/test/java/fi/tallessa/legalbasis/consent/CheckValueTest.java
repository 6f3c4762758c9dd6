package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckValueTest {

  private static final CheckValue VALUE =
      CheckValue.of(HexFormat.of().parseHex("7f3a91c204bd" + "00".repeat(26)));

  @Test
  void it_is_the_beginning_of_the_hash_in_groups_that_can_be_read_aloud() {
    assertThat(VALUE.shown()).isEqualTo("7F3A-91C2-04BD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7F3A-91C2-04BD", "7f3a91c204bd", " 7f3a 91c2 04bd "})
  void it_is_read_as_people_type_it(String typed) {
    assertThat(CheckValue.parse(typed)).contains(VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7F3A-91C2-04B", "7F3A-91C2-04BD-0", "7F3A-91C2-04BG", "%%"})
  void anything_else_is_none(String typed) {
    assertThat(CheckValue.parse(typed)).isEmpty();
  }
}
