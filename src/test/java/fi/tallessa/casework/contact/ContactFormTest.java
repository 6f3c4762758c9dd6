package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormTest {

  private static final Code ELLI = Code.parse("H9C-4TB").orElseThrow();
  private static final Visit NOW =
      new Visit(WorkerId.random(), Instant.parse("2026-11-28T12:30:00Z"), Purpose.CUSTOMER_WORK);

  @Test
  void three_chips_are_a_contact() {
    var contact = form(Map.of("minutes", "45")).check(ELLI, NOW).sure().contact();
    assertThat(contact.channel()).isEqualTo(Channel.PHONE);
    assertThat(contact.outcome()).isEqualTo(Outcome.MET);
    assertThat(contact.minutes()).isEqualTo(45);
    assertThat(contact.worker()).isEqualTo(NOW.who());
    assertThat(contact.counts()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void what_is_spoken_needs_an_outcome_and_what_is_written_has_none(Channel channel) {
    var without = form(Map.of("channel", channel.code(), "outcome", "")).check(ELLI, NOW);
    assertThat(without.isFine()).isEqualTo(channel.written());
    var with = form(Map.of("channel", channel.code(), "outcome", "met")).check(ELLI, NOW);
    assertThat(with.sure().contact().outcome() == null).isEqualTo(channel.written());
  }

  @ParameterizedTest
  @CsvSource({"600, 600", "1440, 1440", "5, 5"})
  void minutes_may_run_over_midnight(String typed, int minutes) {
    var sent = form(Map.of("length", typed, "time", "23.50", "day", "27.11.2026"));
    assertThat(sent.check(ELLI, NOW).sure().contact().minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "1441", "1e3", "1,5", "an hour", "１"})
  void no_other_length_is(String typed) {
    assertThat(form(Map.of("length", typed)).check(ELLI, NOW).problems().on("length")).isPresent();
  }

  @Test
  void a_paste_from_word_keeps_its_quotes_and_lines_and_loses_what_nobody_sees() {
    var typed = "“Hyvä”, sanoi Elli – ja läh\u00adti.\u000bSit\u001ften A\u001e4…\r\nLoppu";
    assertThat(form(Map.of("text", typed)).check(ELLI, NOW).sure().text())
        .contains("“Hyvä”, sanoi Elli – ja lähti.\nSitten A\u20114…\nLoppu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bell\u0007",
        "null\u0000",
        "turned\u202e",
        "Elli 010190\u00ad919A",
        "Elli 0101\u00ad90-919A"
      })
  void what_may_not_be_kept_is_refused_at_the_text(String typed) {
    assertThat(form(Map.of("text", typed)).check(ELLI, NOW).problems().on("text")).isPresent();
  }

  @Test
  void i4_a_paste_from_word_keeps_what_can_be_read_in_every_font() {
    var typed = "\uf0b7\tkoira\f\u00a7\u00a05\u2028‘niin’";
    assertThat(form(Map.of("text", typed)).check(ELLI, NOW).sure().text())
        .contains("•\tkoira\n§\u00a05\n‘niin’");
    assertThat(form(Map.of("text", "\u00ad\u00ad")).check(ELLI, NOW).sure().text()).isEmpty();
  }

  @Test
  void i4_a_hundred_thousand_characters_are_a_text_and_twice_as_many_a_draft() {
    var form = form(Map.of("text", "ä".repeat(100_000)));
    assertThat(form.check(ELLI, NOW).sure().text().orElseThrow()).hasSize(100_000);
    var longer = form(Map.of("text", "ä".repeat(100_001)));
    assertThat(longer.check(ELLI, NOW).problems().on("text").orElseThrow().key())
        .isEqualTo("web.words.too_long");
    assertThat(longer.get("text")).hasSize(100_001);
    assertThat(form(Map.of("text", "x".repeat(200_000))).unreadable().isEmpty()).isTrue();
  }

  @Test
  void i4_what_is_too_long_with_a_professionals_words_is_said_at_the_box_of_the_file_it_is_in() {
    var other = "K7F-2QD";
    var boxes =
        Map.of(
            "with",
            other,
            "text." + other,
            "ä".repeat(60_000),
            "who.1",
            "Teacher, the school",
            "said.1." + other,
            "ä".repeat(50_000));
    assertThat(form(boxes).check(ELLI, NOW).problems().on("text." + other).orElseThrow().key())
        .isEqualTo("web.words.too_long");
  }

  @Test
  void s10_not_even_a_draft_holds_an_identity_code() {
    assertThat(form(Map.of("text", "Elli 010190-919A")).unreadable().on("text")).isPresent();
  }

  @Test
  void a_next_step_may_have_a_day_and_a_day_needs_a_next_step() {
    assertThat(form(Map.of("next", "Call", "due", "3.12.2026")).check(ELLI, NOW).isFine()).isTrue();
    assertThat(form(Map.of("due", "3.12.2026")).check(ELLI, NOW).problems().on("next")).isPresent();
    for (var due : List.of("27.11.2026", "1.1.2206")) {
      assertThat(form(Map.of("next", "Call", "due", due)).check(ELLI, NOW).problems().on("due"))
          .as(due)
          .isPresent();
    }
  }

  /** As one kept before there was such a limit: its other boxes are put right without it. */
  @Test
  void s44_a_next_step_far_ahead_may_stay_and_moves_no_further() {
    var kept = LocalDate.of(2031, 5, 2);
    assertThat(form(Map.of("next", "Call", "due", "2.5.2031")).corrected(NOW, kept).isFine())
        .isTrue();
    assertThat(form(Map.of("next", "Call", "due", "3.5.2031")).corrected(NOW, kept).problems())
        .extracting(Problem::key)
        .containsExactly("casework.task.far");
  }

  private static ContactForm form(Map<String, String> but) {
    var boxes = new HashMap<>(Map.of("channel", "phone", "outcome", "met"));
    boxes.putAll(but);
    return new ContactForm(boxes);
  }
}
