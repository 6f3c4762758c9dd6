package fi.tallessa.casework.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines as RFC 5545 wants them, and how often one may ask. */
class IcsTest {

  @Test
  void a_long_line_is_folded_at_75_octets_and_never_inside_a_character() {
    var line = "SUMMARY:" + "ä".repeat(100) + "🙂".repeat(20);
    var lines = Ics.folded(line).split("\r\n");
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines)
        .allSatisfy(
            one -> assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(
            String.join(
                "", List.of(lines).stream().map(one -> one.replaceFirst("^ ", "")).toList()))
        .isEqualTo(line);
  }

  @Test
  void a_short_line_stays_as_it_is() {
    assertThat(Ics.folded("x".repeat(75))).isEqualTo("x".repeat(75));
    assertThat(Ics.folded("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x");
  }

  @Test
  void what_would_begin_something_else_is_escaped() {
    assertThat(Ics.escaped("a,b;c\\d\r\ne")).isEqualTo("a\\,b\\;c\\\\d\\ne");
  }

  @Test
  void sixty_an_hour_and_then_a_pause() {
    var pace = new Pace();
    var now = Instant.parse("2026-11-24T08:00:00Z");
    assertThat(IntStream.range(0, 60).allMatch(n -> pace.may("a", now))).isTrue();
    assertThat(pace.may("a", now)).isFalse();
    assertThat(pace.may("b", now)).isTrue();
    assertThat(pace.may("a", now.plus(Duration.ofMinutes(59)))).isFalse();
    assertThat(pace.may("a", now.plus(Duration.ofHours(1)))).isTrue();
  }
}
