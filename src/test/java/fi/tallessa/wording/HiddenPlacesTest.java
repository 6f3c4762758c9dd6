package fi.tallessa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenPlacesTest {

  @ParameterizedTest
  @CsvSource({
    "Turku, muutti turkuun, muutti …",
    "Turku, asuu Turussa nyt, asuu … nyt",
    "Åbo, bor i Åbo, bor i …",
    "Utsjoki, Utsjoella, …",
    "Parainen, Paraisilla, …",
    "Helsinki, Helsingistä, …",
    "Lahti, Lahdessa, …",
    "Varpuslinnun koulu, Varpuslinnussa on kivaa, … on kivaa",
    "Varpuslinnun koulu, 'Varpuslinnun koulun piha', '… piha'",
    "Cygnaeus skola, vid Cygnaeus, vid …",
    "Ii, 'Iida Iissä', 'Iida Iissä'"
  })
  void k8_a_place_is_found_however_it_is_bent(String name, String text, String left) {
    assertThat(HiddenPlaces.names(List.of(name)).hiding(text)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "'Kallenkatu 3 A 5, 20100 Turku', 'Kallenkadun varrella', '… varrella'",
    "'Kallenkatu 3 A 5, 20100 Turku', 'tavattiin Kallenkatu 3:ssa', 'tavattiin …:ssa'",
    "'Kallenkatu 3 A 5, 20100 Turku', 'postinumero 20100', 'postinumero …'",
    "'Kallen katu 3', 'Kalle tuli, Kallen kadulla', 'Kalle tuli, …'",
    "'Slottsgatan 5 B', 'på Slottsgatan', 'på …'",
    "'Mäkipolku 1', 'Mäkipolulta', '…'"
  })
  void k8_a_street_is_found_with_its_number(String address, String text, String left) {
    assertThat(HiddenPlaces.addresses(List.of(address)).hiding(text)).isEqualTo(left);
  }

  @Test
  void k8_what_many_places_are_called_tells_of_none() {
    var school = HiddenPlaces.names(List.of("koulu", "Puolalan koulu", ""));
    assertThat(school.hiding("koulun jälkeen")).isEqualTo("koulun jälkeen");
    assertThat(school.in("Puolalassa")).isTrue();
    assertThat(HiddenPlaces.NONE.hiding("Turku")).isEqualTo("Turku");
  }
}
