package fi.tallessa.app.errors;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.web.Incidents;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A line of the log is ours: nothing that somebody sent begins one (ASVS 16.2.2, 16.4.1). */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class LogLinesTest {

  private static final Logger LOG = LoggerFactory.getLogger(LogLinesTest.class);
  private static final String FORGED = "2026-11-24T08:00:00.000Z ERROR Incidents: 7Q4-118 forged";

  @LocalServerPort int port;

  @Test
  void a_line_begins_with_its_time_in_utc(CapturedOutput log) {
    LOG.warn("kanaria");
    assertThat(lines(log))
        .filteredOn(line -> line.contains("kanaria"))
        .singleElement()
        .asString()
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z WARN  LogLinesTest: kanaria");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\n \n", "\u000b", "\f", "\u0085", "\u2028"})
  void a_break_in_a_message_begins_no_line(String between, CapturedOutput log) {
    LOG.warn("asked for {}", "kanaria" + between + FORGED);
    assertThat(log.getAll()).contains("kanaria", "forged");
    assertThat(lines(log)).noneMatch(line -> line.startsWith("2026-11-24T08:00:00.000Z"));
    assertThat(log.getAll()).doesNotContain("\r", "\u000b", "\f", "\u0085", "\u2028");
  }

  @Test
  void no_control_character_reaches_a_terminal(CapturedOutput log) {
    LOG.warn("asked for {}", "\u001b[2Kkana\bria\u0000\u202e");
    assertThat(log.getAll())
        .contains("\ufffd[2Kkana\ufffdria\ufffd\ufffd")
        .doesNotContain("\u001b", "\b", "\u0000", "\u202e");
  }

  @Test
  void what_the_database_refused_is_told_by_its_code_and_not_by_its_words(CapturedOutput log) {
    var refused = new SQLException("kanaria", "42501");
    Incidents.note("a backup", new IllegalStateException("kanaria", refused));
    assertThat(log.getAll())
        .contains("a backup java.lang.IllegalStateException < java.sql.SQLException (42501)")
        .doesNotContain("kanaria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /kanaria%0d%0aFORGED HTTP/1.1",
        "GET /sign-in?to=%0d%0aFORGED HTTP/1.1",
        "GET /customers/K7F-2QD%0aFORGED HTTP/1.1",
        "GET /sign-in HTTP/1.1\r\nUser-Agent: kanaria\rFORGED",
        "GET /sign-in HTTP/1.1\r\nUser-Agent: kanaria\r\n FORGED",
        "GET /sign-in HTTP/1.1\r\nUser-Agent: kanaria%0d%0aFORGED",
        "GET /sign-in HTTP/1.1\r\nX-Forwarded-For: kanaria\nFORGED",
        "GET /sign-in HTTP/1.1\r\nCookie: __Host-session=kanaria\u0085FORGED",
        "GET /sign-in HTTP/1.1\r\nReferer: https://kanaria/%0aFORGED",
        "POST /sign-in HTTP/1.1\r\nOrigin: https://kanaria%0d%0aFORGED"
      })
  void nothing_of_a_request_begins_a_line(String request, CapturedOutput log) {
    var answer =
        Wire.ask(
            port,
            request.replace("FORGED", FORGED.replace(" ", "%20")),
            "Host: localhost",
            "Content-Length: 0",
            "Connection: close",
            "",
            "");
    assertThat(answer).startsWith("HTTP/1.1 ");
    assertThat(log.getAll()).doesNotContain("2026-11-24T08:00:00", "kanaria", "forged");
  }

  private static List<String> lines(CapturedOutput log) {
    return Stream.of(log.getAll().split("\\R")).toList();
  }
}
