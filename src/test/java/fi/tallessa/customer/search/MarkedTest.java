package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {

  @ParameterizedTest
  @CsvSource({
    "Elli Rantala, rant, Elli [Rant]ala",
    "Väinö Wirtanen, vir vai, [Väi]nö [Wir]tanen",
    "Mäki-Salo, salo, Mäki-[Salo]",
    "Elli, elli, [Elli]",
    "Elli, onni, Elli",
    "Elli Rantala, tal, Elli Ran[tal]a",
    "Väinö, äin, V[äin]ö",
    "Elli Rantala, rnatala, Elli Rantala",
    "Æsa, ae, [Æ]sa",
    "Ранта, ран, [Ран]та",
    "👧 Elli, el, 👧 [El]li"
  })
  void what_was_typed_is_marked_and_nothing_is_lost(String name, String typed, String shown) {
    var pieces = Marked.in(name, Word.all(typed), false);
    assertThat(bracketed(pieces)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "Elli Rantala, rnatala, Elli [Rantala]",
    "Christian Nygård, kristian ny, [Christian] [Ny]gård"
  })
  void of_a_name_that_is_only_near_the_whole_word_is_marked(
      String name, String typed, String shown) {
    assertThat(bracketed(Marked.in(name, Word.all(typed), true))).isEqualTo(shown);
  }

  private static String bracketed(List<Marked> pieces) {
    return pieces.stream()
        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
