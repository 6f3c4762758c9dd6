package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of answers that kept nothing of what was told were given out: they read so for ever. */
class UntoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|sinä itse tai huoltajasi|"
            + "kirjataan, luetaan ja poistetaan|"
            + "yhdistyksen asiakasrekisteri, lukittuna jokaisen omalla avaimella|"
            + "kerro kenelle tahansa työntekijälle: kasvotusten, puhelimessa tai kirjallisesti|"
            + "ei säilytetty tämän vastauksen kanssa",
        "sv|du själv eller din vårdnadshavare|"
            + "antecknas, läses och raderas|"
            + "föreningens klientregister, låst med vars och ens egen nyckel|"
            + "berätta för vilken arbetstagare som helst: personligen, per telefon eller skriftligt|"
            + "bevarades inte med det här svaret",
        "en|you or your guardian|"
            + "written down, read and erased|"
            + "the association’s customer register, sealed with each person’s own key|"
            + "tell any worker: in person, by phone or in writing|"
            + "not kept with this answer",
        "uk|sinä itse tai huoltajasi|"
            + "kirjataan, luetaan ja poistetaan|"
            + "yhdistyksen asiakasrekisteri, lukittuna jokaisen omalla avaimella|"
            + "kerro kenelle tahansa työntekijälle: kasvotusten, puhelimessa tai kirjallisesti|"
            + "ei säilytetty tämän vastauksen kanssa"
      })
  void s05_the_words_of_old_answers_never_change(
      String language,
      String source,
      String processing,
      String storage,
      String withdrawal,
      String notKept) {
    var us = new ConsentRecord.Party(notKept, notKept, notKept);
    assertThat(Untold.in(language))
        .isEqualTo(
            new Told(us, notKept, notKept, source, processing, storage, notKept, withdrawal));
  }
}
