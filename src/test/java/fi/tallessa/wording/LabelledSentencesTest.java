package fi.tallessa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How well the guard reads: on sentences written beside its lists, and on those of somebody who has
 * never seen them, whose hash was kept before the first list was written (S19, S20).
 */
class LabelledSentencesTest {

  private static final Path HERE = Path.of("src/test/resources/wording");

  /** What is kept of most kinds has most sentences; of none in any language are there few. */
  private static final Map<String, Map<String, Long>> FLOORS =
      Map.of(
          "HEALTH", Map.of("fi", 80L, "sv", 40L, "en", 40L),
          "SPECIAL", Map.of("fi", 55L, "sv", 30L, "en", 30L),
          "OFFENCE", Map.of("fi", 50L, "sv", 25L, "en", 25L));

  @Test
  void s19_s20_our_own_sentences_are_read_as_labelled() {
    var own = Labelled.in(HERE.resolve("own.tsv"));
    System.out.println("Own sentences" + own.table());
    assertThat(own.recall()).as(() -> "" + own.misread()).isGreaterThanOrEqualTo(0.98);
    assertThat(own.precision()).as(() -> "" + own.misread()).isGreaterThanOrEqualTo(0.98);
    assertThat(own.exact()).isGreaterThanOrEqualTo(0.87);
    assertThat(own.covered()).isGreaterThanOrEqualTo(0.98);
  }

  /** Half Finnish, the others a quarter each; two in five have nothing to mark. */
  @Test
  void our_own_sentences_are_balanced() {
    var own = Labelled.in(HERE.resolve("own.tsv"));
    assertThat(own.sentences()).hasSizeGreaterThanOrEqualTo(650);
    assertThat(own.count("fi", "NONE")).isBetween(120L, 145L);
    assertThat(own.count("sv", "NONE") + own.count("en", "NONE")).isBetween(120L, 145L);
    FLOORS.forEach(
        (label, floors) ->
            floors.forEach(
                (language, floor) ->
                    assertThat(own.count(language, label))
                        .as(language + " " + label)
                        .isGreaterThanOrEqualTo(floor)));
    assertThat(own.sentences()).allSatisfy(LabelledSentencesTest::assertSound);
  }

  private static void assertSound(Sentence sentence) {
    assertThat(sentence.words().isEmpty()).isEqualTo(!sentence.marked());
    assertThat(sentence.words()).allSatisfy(word -> assertThat(sentence.text()).contains(word));
  }

  /** Unseen it reached 0.852 and 0.868; then its lists were tuned on what they had missed. */
  @Test
  void s19_s20_the_first_sentences_of_somebody_else_are_read_as_labelled_since_they_were_seen() {
    var seen = Labelled.in(HERE.resolve("first-held-out.tsv"));
    System.out.println("First held-out sentences, now seen" + seen.table());
    assertThat(seen.recall()).as(() -> "" + seen.misread()).isGreaterThanOrEqualTo(0.95);
    assertThat(seen.precision()).as(() -> "" + seen.misread()).isGreaterThanOrEqualTo(0.85);
  }

  /** Unseen it reached 0.907 and 0.867; then its lists were tuned on what they had missed. */
  @Test
  void s19_s20_the_second_sentences_of_somebody_else_are_read_as_labelled_since_they_were_seen()
      throws IOException, NoSuchAlgorithmException {
    assertThat(Files.readString(HERE.resolve("held-out.sha256"))).startsWith(hash("held-out.tsv"));
    var seen = Labelled.in(HERE.resolve("held-out.tsv"));
    System.out.println("Second held-out sentences, now seen" + seen.table());
    assertThat(seen.recall()).as(() -> "" + seen.misread()).isGreaterThanOrEqualTo(0.95);
    assertThat(seen.precision()).as(() -> "" + seen.misread()).isGreaterThanOrEqualTo(0.85);
  }

  /** Written beside the lists in their third round: no measure, a guard against falling back. */
  @Test
  void s19_s20_sentences_of_the_third_round_are_read_as_labelled() {
    var round = Labelled.in(HERE.resolve("third-round.tsv"));
    assertThat(round.recall()).as(() -> "" + round.misread()).isGreaterThanOrEqualTo(0.98);
    assertThat(round.precision()).as(() -> "" + round.misread()).isGreaterThanOrEqualTo(0.98);
  }

  /** The measure: unseen, its hash kept before the third round (decision 0024). */
  @Test
  void s19_s20_sentences_of_somebody_who_never_saw_the_lists_are_read_as_labelled()
      throws IOException, NoSuchAlgorithmException {
    assertThat(Files.readString(HERE.resolve("third-held-out.sha256")))
        .startsWith(hash("third-held-out.tsv"));
    var heldOut = Labelled.in(HERE.resolve("third-held-out.tsv"));
    System.out.println("Third held-out sentences" + heldOut.table());
    assertThat(heldOut.recall()).as(() -> "" + heldOut.misread()).isGreaterThanOrEqualTo(0.95);
    assertThat(heldOut.precision()).as(() -> "" + heldOut.misread()).isGreaterThanOrEqualTo(0.85);
    assertThat(heldOut.exact()).isGreaterThanOrEqualTo(0.68);
    assertThat(heldOut.covered()).isGreaterThanOrEqualTo(0.74);
  }

  /** A word is never only taken out, and what is offered in its place is not asked about itself. */
  @Test
  void d15_what_is_offered_leaves_a_sentence_that_is_asked_about_no_more() {
    for (var file : List.of("own", "first-held-out", "held-out", "third-round", "third-held-out")) {
      for (var sentence : Labelled.in(HERE.resolve(file + ".tsv")).sentences()) {
        var read = Wording.read(sentence.text());
        assertThat(read.findings()).as(sentence.text()).allMatch(one -> !one.neutral().isBlank());
        assertThat(Wording.read(read.reworded()).clean()).as(read.reworded()).isTrue();
      }
    }
  }

  private static String hash(String file) throws IOException, NoSuchAlgorithmException {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(HERE.resolve(file)));
    return HexFormat.of().formatHex(digest);
  }
}
