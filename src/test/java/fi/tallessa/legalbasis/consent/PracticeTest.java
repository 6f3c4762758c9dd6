package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.legalbasis.item.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record promises at the end is what is done (decision 0023). */
class PracticeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|vastaus on ei, suostumus peruutetaan tai todetaan pätemättömäksi|viimeinen päivä on ohi"
            + "|poistetaan seuraavana yönä|asiakassuhde päättyy, ne katoavat samoin"
            + "|sinetöityinä viimeiseen päivään|asiakkaan tietojen poistoon asti",
        "sv|svaret är nej, samtycket återkallas eller förklaras ogiltigt|sista dag har gått|raderas följande natt"
            + "|klientrelationen avslutas försvinner de på samma sätt"
            + "|förseglade till den sista dagen|klientens uppgifter raderas",
        "en|After a no, or when the consent is taken back, declared void|past its last day|erased the next night"
            + "|customer relationship ends, it is out of sight too"
            + "|sealed until that last day|the customer’s file is erased"
      })
  void s05_it_promises_the_night_only_where_the_night_erases_and_tells_of_what_is_sealed(
      String language,
      String back,
      String over,
      String night,
      String ended,
      String sealed,
      String erased) {
    assertThat(Practice.in(language).words(Wording.ORDINARY).deletion())
        .contains(back, over, night, ended, sealed, erased);
  }

  /** Whoever is asked reads it all: it is not a paper of a lawyer. */
  @ParameterizedTest
  @EnumSource(Practice.class)
  void s05_what_becomes_of_it_is_said_in_three_sentences(Practice practice) {
    for (var wording : Wording.values()) {
      var deletion = practice.words(wording).deletion();
      assertThat(deletion.split("[.] ")).as(deletion).hasSizeLessThanOrEqualTo(3);
      assertThat(deletion).hasSizeLessThan(380).doesNotContain(";", ":");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|vastaus muuttuu eiksi|poistetaan seuraavana yönä|Kun et enää käy meillä"
            + "|pysyvät lukossa enintään",
        "sv|svaret ändras till nej|raderas följande natt|När du inte längre kommer till oss"
            + "|inlåsta högst",
        "en|answer changes to no|erased the next night|When you do not come to us any more"
            + "|stay locked up"
      })
  void s05_a_child_reads_the_same_in_words_for_a_child(
      String language, String no, String night, String ended, String locked) {
    assertThat(Practice.in(language).words(Wording.FOR_A_CHILD).deletion())
        .contains(no, night, ended, locked);
  }
}
