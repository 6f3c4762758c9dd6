package fi.tallessa.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.document.Printed;
import fi.tallessa.document.Printer;
import fi.tallessa.letter.Letter.Part;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Uis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 8, point 10: letters of few paragraphs, in three languages, for grown-ups and children. */
class LetterTest {

  private static final Controller US =
      new Controller("Saaristolyhty ry", "Linnankatu 1, 20100 Turku", "02 555 0100");
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  /** Longer than that no sentence to a child is. */
  private static final int WORDS_FOR_A_CHILD = 14;

  record Read(String language, Voice voice) {}

  static Stream<Read> everybody() {
    return Stream.of("fi", "sv", "en")
        .flatMap(language -> Arrays.stream(Voice.values()).map(voice -> new Read(language, voice)));
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void s47_every_letter_says_whom_to_ask_and_the_way_to_the_ombudsman_and_to_a_court(Read by) {
    var text = printed(by, List.of());
    assertThat(text).contains("Saaristolyhty ry", "02 555 0100", "tietosuoja.fi", "029 566 6700");
    assertThat(text)
        .containsAnyOf("tuomioistui", "domstol", "court")
        .containsAnyOf("tietosuojavaltuutet", "dataombudsman", "Data Protection Ombudsman");
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void every_paragraph_has_words_for_each_reader(Read by) {
    for (var paragraph : Paragraph.values()) {
      assertThat(words(by, paragraph)).as("" + paragraph).isNotBlank().doesNotStartWith("letter.");
    }
  }

  /** "Looked into, and mended" would be untrue of what was right all along. */
  @Test
  void art12_a_complaint_in_which_nothing_was_wrong_has_a_true_answer() {
    for (var voice : Voice.values()) {
      assertThat(words(new Read("en", voice), Paragraph.GIVEN_COMPLAINT))
          .contains("What was wrong we put right")
          .doesNotContain("mended", "have put it right");
    }
  }

  /** What no erasure takes back, and what lies sealed until the year is frozen. */
  @ParameterizedTest
  @MethodSource("everybody")
  void d18_whoever_is_erased_reads_what_stays_of_statistics(Read by) {
    for (var given : List.of(Paragraph.GIVEN_ERASURE, Paragraph.GIVEN_OBJECTION)) {
      assertThat(words(by, given)).containsAnyOf("jäävät", "blir kvar", "stay");
    }
    assertThat(words(by, Paragraph.GIVEN_ERASURE))
        .containsAnyOf("sinetöitynä", "lukossa", "förseglat", "låst", "sealed", "locked");
  }

  @Test
  void thirty_paragraphs_are_the_most() {
    assertThat(Paragraph.values()).hasSizeLessThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void a_child_reads_short_sentences(Read by) {
    if (by.voice() == Voice.CHILD) {
      for (var paragraph : Paragraph.values()) {
        for (var sentence : words(by, paragraph).split("[.:\\n] ?")) {
          assertThat(sentence.split("\\s+"))
              .as(paragraph + ": " + sentence)
              .hasSizeLessThanOrEqualTo(WORDS_FOR_A_CHILD);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void s47_every_letter_is_read_out_by_the_standard(Read by) {
    var said = Stream.of(Paragraph.values()).map(one -> Part.of(one, "x", "y")).toList();
    assertThat(paper(by, said).broken()).isEmpty();
  }

  @Test
  void what_somebody_typed_stands_there_to_the_letter() {
    var typed = "It’s {0} & <b>{1}</b> 'quoted'";
    var told = Stream.of(Paragraph.values()).map(one -> Part.of(one, typed, typed)).toList();
    assertThat(printed(new Read("en", Voice.ADULT), told)).contains(typed);
  }

  private static String words(Read by, Paragraph paragraph) {
    var day = LocalDate.of(2026, 12, 7);
    var ui = Uis.in(by.language(), NOW, "letter");
    return letter(by, List.of()).words(Part.of(paragraph, "x", day, "y"), ui);
  }

  private static String printed(Read by, List<Part> said) {
    return paper(by, said).text();
  }

  private static Printed paper(Read by, List<Part> said) {
    var ui = Uis.in(by.language(), NOW, "letter", "web", "document", "breach");
    return Printer.print("letter/paper", letter(by, said), ui);
  }

  private static Letter letter(Read by, List<Part> said) {
    return new Letter(
        US,
        by.voice(),
        Languages.nearest(by.language()),
        "breach.letter.title." + by.voice().code(),
        said,
        "3-2",
        new FileName("breach-3-2.pdf"));
  }
}
