package fi.tallessa.association;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Folding;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

  private final Municipalities municipalities = new Municipalities();

  @ParameterizedTest
  @CsvSource({
    "Pargas, 445", "parainen, 445", "HELSINGFORS, 091", "Jarvenpaa, 186", "Maarianhamina, 478",
    "Mariehamn, 478", "Pedersöre, 599", "Pedersören kunta, 599", "Koski Tl, 284", "Koski, 284",
    "S:t Michel, 491", "Mikkeli, 491", "Wörå, 946", "Äänekoski, 992", " Ii , 139",
  })
  void found_by_either_name_however_typed(String typed, String code) {
    assertThat(municipalities.find(typed)).map(Municipality::code).contains(code);
  }

  /** Pertunmaa is a part of Mäntyharju since 2026, and nobody lives in Uusimaa the municipality. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Pertunmaa", "Uusimaa", "Hels", "Stockholm"})
  void nothing_is_guessed(String typed) {
    assertThat(municipalities.find(typed)).isEmpty();
  }

  @Test
  void all_308_of_2026_and_no_name_means_two() {
    var all = municipalities.all();
    assertThat(all).hasSize(308);
    assertThat(all)
        .extracting(Municipality::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("\\d{3}"));
    var names =
        all.stream().flatMap(m -> Stream.of(m.fi(), m.sv()).map(Folding::fold).distinct()).toList();
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }

  @Test
  void listed_in_the_order_of_the_readers_own_alphabet() {
    assertThat(municipalities.names("fi")).startsWith("Akaa").endsWith("Äänekoski");
    assertThat(municipalities.names("sv"))
        .contains("Åbo")
        .doesNotContain("Turku")
        .endsWith("Övertorneå");
    assertThat(municipalities.names("en")).contains("Turku");
  }
}
