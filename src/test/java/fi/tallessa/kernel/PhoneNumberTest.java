package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0401234567",
        "040 123 4567",
        "040-1234567",
        "(040) 123 4567",
        "+358401234567",
        "+358 40 123 4567",
        "+358 (0)40 123 4567",
        "00358 40 1234567",
        "\u00a0040\u20111234567",
        "\uff10\uff14\uff101234567"
      })
  void a_finnish_number_is_one_number_however_it_is_typed(String typed) {
    assertThat(read(typed).value()).isEqualTo("+358401234567");
    assertThat(read(typed).shown()).isEqualTo("040 123 4567");
    assertThat(read(typed).digits()).isEqualTo("358401234567").endsWith("4567");
  }

  @ParameterizedTest
  @CsvSource({
    "+46 70 123 45 67, +46701234567, +46 70 123 45 67",
    "+372 5123 4567, +37251234567, +372 5123 4567",
    "09 1234567, +35891234567, 09 123 4567"
  })
  void other_numbers_keep_their_country(String typed, String value, String shown) {
    assertThat(read(typed).value()).isEqualTo(value);
    assertThat(read(typed).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "040",
        "040 12",
        "12",
        "phone",
        "040 1234567 mother",
        "call 040 1234567",
        "040 1234567 ext. 12",
        "0401234567, 0501234567",
        "+999 40 123 4567",
        "0401234567890123",
        "+",
        "040 OTTERIT",
        "\u202e0401234567",
        "'; drop table"
      })
  void what_cannot_be_called_is_told_at_its_field(String typed) {
    assertThat(PhoneNumber.parse("phone", typed).problems().on("phone")).isPresent();
  }

  @Test
  void s17_no_number_is_no_problem() {
    assertThat(PhoneNumber.parse("phone", " ").sure()).isEmpty();
    assertThat(PhoneNumber.parse("phone", null).sure()).isEmpty();
  }

  @Test
  void s10_an_identity_code_is_no_telephone_number() {
    assertThat(PhoneNumber.parse("phone", "010190-9101").problems().on("phone"))
        .contains(Problem.of("phone", "web.words.identity_code"));
  }

  @Test
  void a_number_does_not_show_in_a_log() {
    assertThat(read("0401234567")).hasToString("PhoneNumber");
    assertThatThrownBy(() -> new PhoneNumber("0401234567"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("040");
  }

  private static PhoneNumber read(String typed) {
    return PhoneNumber.parse("phone", typed).sure().orElseThrow();
  }
}
