package fi.tallessa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is marked in a note, and how (S19, S20, D15). */
class WordingTest {

  @Test
  void s20_the_exact_words_are_marked_in_three_languages() {
    assertMarked("Äiti kertoi masennuslääkityksestä eilen.", "masennuslääkityksestä");
    assertMarked("Mamman har varit sjukskriven sedan i våras.", "sjukskriven");
    assertMarked("She takes her ADHD medication in the morning.", "ADHD medication");
  }

  @Test
  void s19_special_categories_are_marked() {
    assertMarked("Perhe kuuluu helluntailaisiin.", "helluntailaisiin");
    assertMarked("Pappan är med i facket.", "facket");
  }

  @Test
  void words_pasted_from_elsewhere_are_the_same_words() {
    assertMarked("Äidin ma\u00adsennus on pahentunut.", "ma\u00adsennus");
    assertMarked("Hän sai la\u0308a\u0308kkeen ja lepäsi.", "la\u0308a\u0308kkeen");
    assertMarked("HÄN SAI ADHD:N VUOKSI LISÄAIKAA", "ADHD:N");
  }

  @Test
  void a_turn_of_phrase_tells_nothing() {
    assertMarked("Meillä oli sairaan hauskaa.");
    assertMarked("Psykologian kurssi alkoi.");
    assertMarked("He is sick of homework.");
    assertMarked("Det var sjukt roligt på läger.");
    assertMarked("Ja, men inga bilder, sa hen.");
    assertMarked("Leo använder hen.", "använder hen");
  }

  @Test
  void what_finnish_hangs_on_a_word_hides_it_from_nobody() {
    assertMarked("Onkohan äiti raskaanakin?", "raskaanakin");
  }

  /** A tablet is a medicine where somebody takes it, and a screen where somebody plays on it. */
  @Test
  void a_word_of_two_meanings_is_marked_where_another_stands_near() {
    assertMarked("Pojan koodi on K7F-2QD, ja hän pelaa tabletilla.");
    assertThat(RULE.from(words("ottaa", "yhden", "tabletin"), 2)).isPresent();
    assertThat(RULE.from(words("pelaa", "yhden", "tabletin"), 2)).isEmpty();
    var far = new ArrayList<>(words("ottaa"));
    far.addAll(Collections.nCopies(13, Set.of()));
    far.addAll(words("tabletin"));
    assertThat(RULE.from(far, 14)).as("the time grows with the text and no faster").isEmpty();
  }

  private static final Rule RULE =
      new RuleReader().read(List.of("[HEALTH.MEDICINE] asia", "tabletin {ottaa}")).getFirst();

  private static List<Set<Stem>> words(String... words) {
    return Arrays.stream(words).map(one -> Set.of(Stem.of(one))).toList();
  }

  @Test
  void what_is_offered_stands_where_the_words_stood() {
    var reading = Wording.read("Oli flunssassa eilen.");
    assertThat(reading.findings().getFirst().topic()).isEqualTo(new Topic("HEALTH.AILMENT", true));
    assertThat(reading.reworded()).doesNotContain("flunssa").startsWith("Oli ").endsWith(" eilen.");
  }

  @Test
  void a_hundred_thousand_characters_are_read_to_the_end() {
    var note = "Äidillä on masennus ja lääkitys sekä kipeä selkä mutta ei muuta ".repeat(1_600);
    assertThat(note.length()).isGreaterThan(100_000);
    var reading = Wording.read(note);
    assertThat(reading.findings()).hasSizeGreaterThan(3_000);
    assertThat(Wording.read("a".repeat(100_000)).clean()).isTrue();
  }

  private static void assertMarked(String text, String... words) {
    var reading = Wording.read(text);
    assertThat(reading.findings().stream().map(finding -> finding.in(text)))
        .as(text)
        .containsExactly(words);
  }
}
