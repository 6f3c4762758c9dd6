package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record promises at the end is what is done (decision 0023). */
class PracticeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|suostumus perutaan, siihen vastataan ei|viimeinen päivä on mennyt"
            + "|poistetaan seuraavana yönä|asiakassuhde päättyy, tiedot katoavat heti näkyvistä"
            + "|sinetöityinä enintään suostumuksen viimeiseen päivään|kun asiakkaan tiedot poistetaan",
        "sv|samtycket återkallas, besvaras med nej|sista dag har gått|raderas följande natt"
            + "|klientrelationen avslutas syns uppgifterna genast inte längre"
            + "|förseglade högst till samtyckets sista dag|klientens uppgifter raderas",
        "en|taken back, answered with no|past its last day|erased in the night after"
            + "|customer relationship ends, it is out of sight at once"
            + "|sealed until the consent’s last day at most|the customer’s file is erased"
      })
  void s05_it_promises_the_night_only_where_the_night_erases_and_tells_of_what_is_sealed(
      String language,
      String back,
      String over,
      String night,
      String ended,
      String sealed,
      String erased) {
    assertThat(Practice.in(language).deletion).contains(back, over, night, ended, sealed, erased);
  }
}
