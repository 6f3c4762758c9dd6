package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our lines are read in Finnish where the pages do not speak the language of the text. */
class InterpretingTest {

  @ParameterizedTest
  @CsvSource({
    "fi,,true",
    "sv,,true",
    "en,,true",
    "fi,Olena Koval,true",
    "uk,,false",
    "uk,Olena Koval,true",
    "so,,false",
    "fi-FI,,false"
  })
  void s05_a_language_of_the_association_alone_needs_an_interpreter(
      String language, String interpreter, boolean fine) {
    var problems = new Interpreting(language, interpreter).problems();
    assertThat(problems.isEmpty()).isEqualTo(fine);
    assertThat(problems.on("interpreter").isPresent()).isEqualTo(!fine);
  }
}
