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
    "Æsa, ae, [Æ]sa",
    "Ранта, ран, [Ран]та",
    "👧 Elli, el, 👧 [El]li"
  })
  void what_was_typed_is_marked_and_nothing_is_lost(String name, String typed, String shown) {
    var pieces = Marked.in(name, List.of(typed.split(" ")));
    assertThat(
            pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining()))
        .isEqualTo(shown);
  }
}
