package fi.tallessa.app.errors;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.admission.Ways;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Requests that no page of ours sends, over the wire: an answer without a word about us. */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext beans;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /kanaria%zz HTTP/1.1",
        "GET /kanaria\"<> HTTP/1.1",
        "GET //kanaria HTTP/1.1",
        "GET /customers/..;/kanaria HTTP/1.1",
        "GET /kanaria%2f%2e%2e%2f HTTP/1.1",
        "TRACE /kanaria HTTP/1.1",
        "FOO /kanaria HTTP/1.1",
        "POST /language HTTP/1.1",
        "GET /error HTTP/1.1",
        "GET /kanaria HTTP/9.9",
        "kanaria",
      })
  void an_odd_request_tells_nothing(String line, CapturedOutput log) {
    assertPlain(
        Wire.ask(port, line, "Host: localhost", "Connection: close", "Content-Length: 0", "", ""));
    assertThat(log.getAll().toLowerCase(Locale.ROOT)).doesNotContain("kanaria");
  }

  /** These never reach a filter of ours: the server refuses them by itself. */
  @ParameterizedTest
  @ValueSource(strings = {"/customers/%00", "/customers/..%2f", "/%5c", "/kanaria%zz"})
  void what_the_server_itself_refuses_is_as_safe_as_any_page(String address) {
    var answer =
        Wire.ask(
            port, "GET " + address + " HTTP/1.1", "Host: localhost", "Connection: close", "", "");
    assertPlain(answer);
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("Strict-Transport-Security:", "Content-Security-Policy:", "no-store", "<h1>")
        .doesNotContain("<style", "HTTP Status");
  }

  @Test
  void a_form_too_large_is_not_read(CapturedOutput log) {
    var form = "language=" + "kanaria".repeat(400_000);
    var answer = post(form);
    assertPlain(answer);
    assertThat(answer).startsWith("HTTP/1.1 413").contains("<h1>");
    assertThat(log.getAll()).doesNotContain("kanaria");
  }

  @Test
  void a_form_of_too_many_fields_is_not_read(CapturedOutput log) {
    var form =
        IntStream.range(0, 5000)
            .mapToObj(n -> "kanaria" + n + "=1")
            .collect(Collectors.joining("&"));
    var answer = post(form);
    assertPlain(answer);
    assertThat(answer).startsWith("HTTP/1.1 4").contains("<h1>");
    assertThat(log.getAll()).doesNotContain("kanaria");
  }

  @Test
  void s33_from_outside_a_form_of_too_many_fields_gets_the_page_everything_gets() {
    var form = "text=kanaria+laulaa&_csrf=token" + "&more=1".repeat(5000);
    try (var _ = new Ways(beans).only("10.8.0.0/16")) {
      var answer =
          Wire.ask(
              port,
              "POST /language HTTP/1.1",
              "Host: localhost",
              "Sec-Fetch-Site: same-origin",
              "Connection: close",
              "Content-Type: application/x-www-form-urlencoded",
              "Content-Length: " + form.length(),
              "",
              form);
      assertPlain(answer);
      assertThat(answer).startsWith("HTTP/1.1 403").contains("Rekisteri ei avaudu täältä", "112");
    }
  }

  private String post(String form) {
    return Wire.ask(
        port,
        "POST /language HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: " + form.length(),
        "",
        form);
  }

  private static void assertPlain(String answer) {
    assertThat(answer)
        .doesNotContainIgnoringCase("tomcat")
        .doesNotContainIgnoringCase("whitelabel")
        .doesNotContainIgnoringCase("exception")
        .doesNotContainIgnoringCase("kanaria")
        .doesNotContain("org.springframework", "11.0");
  }
}
