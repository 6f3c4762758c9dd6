package fi.tallessa.customer.registering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedTest {

  @ParameterizedTest
  @CsvSource({
    "Onni Rantala 2018, Onni Rantala, 2018",
    "2018 Onni, Onni, 2018",
    "Onni 29.2.2016, Onni, 29.2.2016",
    "Onni 0405550142, Onni, ''",
    "K7F-2QD x, K7F-2QD x, ''",
    "Anna-Liisa O’Hara, Anna-Liisa O’Hara, ''"
  })
  void words_become_the_name_and_a_year_the_birth(String typed, String name, String birth) {
    assertThat(Carried.from(typed)).isEqualTo(new Carried(name, birth));
  }

  @Test
  void what_somebody_typed_into_the_form_is_never_replaced() {
    assertThat(Carried.into("", "", "Onni")).isEqualTo("Onni");
    assertThat(Carried.into("Onn", "Onn", "Onni")).isEqualTo("Onni");
    assertThat(Carried.into("Onni Petteri", "Onni", "Onni R")).isEqualTo("Onni Petteri");
  }
}
