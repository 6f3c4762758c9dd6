package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Väinö, vaino",
    "WÄINÖ, vaino",
    "Åke Öhman, ake ohman",
    "Anna-Liisa, anna liisa",
    "Anna–Liisa, anna liisa",
    "'Anna   Liisa ', anna liisa",
    "d’Artagnan, d artagnan",
    "O''Neill, o neill",
    "José, jose",
    "Kjær, kjaer",
    "Søren, soren",
    "Weiß, veiss",
    "Đorđe, dorde",
    "Łukasz, lukasz",
    "Šarić, saric",
    "Žanna, zanna",
    "Áŋŋe Ŧuoŋŋá, anne tuonna",
    "İbrahim, ibrahim",
    "Ilkka, ilkka",
    "Иван, иван",
  })
  void two_spellings_are_one(String typed, String folded) {
    assertThat(Folding.fold(typed)).isEqualTo(folded);
  }

  @Test
  void composed_and_decomposed_are_the_same() {
    assertThat(Folding.fold("A\u0308iti")).isEqualTo(Folding.fold("Äiti")).isEqualTo("aiti");
    assertThat(Folding.fold("El\u200bli\u00ad")).isEqualTo("elli");
    assertThat(Folding.fold("")).isEmpty();
    assertThat(Folding.fold(" - ' ")).isEmpty();
  }

  @Test
  void folding_twice_changes_nothing() {
    for (int c = 0; c < 0x30000; c++) {
      var once = Folding.fold("a" + Character.toString(c) + "b");
      if (!Folding.fold(once).equals(once)) {
        assertThat(Folding.fold(once)).as("U+%04X".formatted(c)).isEqualTo(once);
      }
    }
  }
}
