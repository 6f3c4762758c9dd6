package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "suomi, fi", "Finnish, fi", "finska, fi", "suomea selkokielellä, fi", "ruotsi, sv",
    "Svenska, sv", "finlandssvenska, sv", "suomenruotsi, sv", "Swedish, sv", "norja, sv",
    "englanti, en", "English, en", "engelska och finska, en", "arabia ja vähän suomea, fi"
  })
  void issue5_6_a_contact_language_is_one_of_ours_or_the_nearest(String typed, String ours) {
    assertThat(NamedLanguage.of(typed)).contains(Locale.of(ours));
  }

  @ParameterizedTest
  @CsvSource({"arabia", "somali", "''", "viittomakieli"})
  void issue5_6_where_none_is_meant_none_is_guessed(String typed) {
    assertThat(NamedLanguage.of(typed)).isEmpty();
  }
}
