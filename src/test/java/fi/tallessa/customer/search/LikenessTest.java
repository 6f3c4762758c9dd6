package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvxyz";
  private static final int TRIES = 20_000;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Wäinö,          Väinö,             EXACT
          Vaino,          Wäinö,             EXACT
          Rant,           Rantala,           PREFIX
          petäjä,         Mäki-Petäjä,       EXACT
          mäkipetäjä,     Mäki-Petäjä,       EXACT
          mäki petäjä,    Mäkipetäjä,        EXACT
          anna liisa,     Annaliisa Salo,    EXACT
          annaliisa,      Anna-Liisa Salo,   EXACT
          liisa anna,     Anna-Liisa Salo,   EXACT
          talo,           Uusitalo,          MIDDLE
          Kristian,       Christian,         SOUND
          Christian,      Kristian,          SOUND
          Sakris,         Zachris,           SOUND
          Zachris,        Sakris,            SOUND
          Nygaard,        Nygård,            SOUND
          Nygård,         Nygaard,           SOUND
          Lindkvist,      Lindqvist,         SOUND
          Lindquist,      Lindkvist,         SOUND
          Mikael,         Michael,           SOUND
          Karlsson,       Carlsson,          SOUND
          Ericsson,       Eriksson,          SOUND
          Valroos,        Wahlroos,          SOUND
          Filip,          Philip,            SOUND
          Teodor,         Theodor,           SOUND
          Sesilia,        Cecilia,           SOUND
          Aleksander,     Alexander,         SOUND
          kris,           Christian,         SOUND
          Jelm,           Hjelm,             MIDDLE
          Petersson,      Pettersson,        SOUND
          rnatala,        Elli Rantala,      TYPO
          ratn,           Elli Rantala,      TYPO
          rantla,         Elli Rantala,      TYPO
          virtabem,       Virtanen,          TYPO
          eli rantala,    Elli Rantala,      SOUND
          elli rnatala,   Elli Rantala,      TYPO
          """)
  void real_names_are_found(String typed, String name, Likeness how) {
    assertThat(new Pairing(Word.all(typed)).of(Word.all(name))).contains(how);
  }

  @ParameterizedTest
  @CsvSource({
    "Elli, Onni",
    "rnat, Virtanen",
    "eli, Onni",
    "elx, Elli",
    "vitramen, Rantala",
    "Kaisa, Saila",
    "anna, Onni Antila",
    "al, Rantala"
  })
  void others_are_not(String typed, String name) {
    assertThat(new Pairing(Word.all(typed)).of(Word.all(name))).isEmpty();
  }

  @Test
  void one_slip_from_four_letters_on_is_forgiven_wherever_it_is() {
    var random = new Random(2026);
    for (int n = 0; n < TRIES; n++) {
      var name = word(random, 4 + random.nextInt(10));
      var typed = slipped(name, random);
      if (typed.length() >= 4) {
        assertThat(Typos.few(typed, name)).as("%s for %s", typed, name).isTrue();
      }
    }
  }

  @Test
  void two_slips_from_eight_letters_on_are_forgiven_and_in_shorter_words_only_one() {
    var random = new Random(2027);
    for (int n = 0; n < TRIES; n++) {
      var name = word(random, 7 + random.nextInt(8));
      var typed = slipped(slipped(name, random), random);
      int slips = Typos.toABeginning(typed, name);
      assertThat(slips).as("two in one place may count as three").isLessThanOrEqualTo(3);
      assertThat(Typos.few(typed, name))
          .as("%s for %s", typed, name)
          .isEqualTo(slips <= (typed.length() >= 8 ? 2 : 1));
    }
  }

  @Test
  void what_is_heard_has_no_letter_twice() {
    var random = new Random(2028);
    for (int n = 0; n < TRIES; n++) {
      var word = word(random, 1 + random.nextInt(12));
      assertThat(Sound.of(word)).doesNotContainPattern("(.)\\1");
      assertThat(Sound.of(doubled(word, random))).isNotEmpty();
      assertThat(Likeness.of(Word.of(word), Word.of(word))).contains(Likeness.EXACT);
    }
  }

  @Test
  void a_beginning_that_was_typed_is_always_found() {
    var random = new Random(2029);
    for (int n = 0; n < TRIES; n++) {
      var name = word(random, 3 + random.nextInt(10));
      var typed = name.substring(0, 1 + random.nextInt(name.length() - 1));
      assertThat(Likeness.of(Word.of(typed), Word.of(name))).contains(Likeness.PREFIX);
    }
  }

  @Test
  void a_word_of_a_name_says_nothing_of_it_in_a_log() {
    assertThat(Word.of("rantala").toString()).isEqualTo("Word");
  }

  private static String word(Random random, int length) {
    var word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static String doubled(String word, Random random) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + word.charAt(at) + word.substring(at);
  }

  /** A letter too many, missing, another, or two the other way round. */
  private static String slipped(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    var other = word(random, 1);
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + other + word.substring(at);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + other + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
