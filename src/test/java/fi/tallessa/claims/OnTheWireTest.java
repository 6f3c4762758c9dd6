package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * What no browser sends, as it comes to the web server before any page of ours is asked: a head too
 * large, a request that a proxy and we would end in two places, and one that does not come to an
 * end.
 */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class OnTheWireTest {

  private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 [1-5]\\d\\d");

  private static final String LINE = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n";

  /** The end of a body in chunks, and what would be a request of its own behind it. */
  private static final String ENDED_AND_MORE = "0\r\n\r\n" + LINE + "Connection: close\r\n\r\n";

  @LocalServerPort int port;
  @Autowired ApplicationContext beans;

  @Test
  void of_two_requests_in_one_go_each_is_answered() throws IOException {
    assertThat(answers(smuggled("Transfer-Encoding: chunked"))).isEqualTo(2);
  }

  /** One more than the proxy has seen would be answered to whoever comes by the proxy next. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Content-Length: 5\r\nTransfer-Encoding:\r\n chunked",
        "Content-Length: 64\r\ntransfer-encoding: Chunked",
      })
  void what_has_two_ends_is_one_request_and_the_last_of_its_connection(String head)
      throws IOException {
    assertThat(answers(smuggled(head))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5\r\nContent-Length: 5",
        "Content-Length: 5, 5",
        "Content-Length: +5",
        "Content-Length: 0\r\n 5",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, chunked",
        "X-Odd\r\nContent-Length: 5",
      })
  void what_has_no_end_that_is_sure_is_refused_unread(String head) throws IOException {
    assertRefused(answer(sent(smuggled(head))));
  }

  @Test
  void a_head_that_is_too_large_is_refused_unread(CapturedOutput log) throws IOException {
    var large = "kanaria".repeat(2_000);
    var many = LINE + "X-Kanaria: 1\r\n".repeat(200) + "\r\n";
    for (var head : List.of(LINE + "X-Large: " + large, "GET /" + large, many)) {
      assertRefused(answer(sent(head)));
    }
    assertThat(log.getAll().toLowerCase(Locale.ROOT)).doesNotContain("kanaria");
  }

  @Test
  void whoever_goes_silent_is_cut_off_and_nobody_waits_for_them() throws IOException {
    var server = server();
    int usual = server.getConnectionTimeout();
    assertThat(usual).as("milliseconds of silence").isEqualTo(20_000);
    assertThat(server.getKeepAliveTimeout()).isEqualTo(usual);
    server.setConnectionTimeout(1_000);
    try (var greeting = new Socket("127.0.0.1", port);
        var head = sent("GET /sign-in HTTP/1.1\r\nHost: loc");
        var form =
            sent(
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nuserName=mai")) {
      assertThat(Wire.get(port, "/sign-in")).startsWith("HTTP/1.1 200");
      for (var silent : List.of(greeting, head, form)) {
        assertThat(answer(silent)).doesNotContain("HTTP/1.1 200");
      }
    } finally {
      server.setConnectionTimeout(usual);
    }
  }

  private AbstractHttp11Protocol<?> server() {
    var tomcat = (TomcatWebServer) ((WebServerApplicationContext) beans).getWebServer();
    return (AbstractHttp11Protocol<?>) tomcat.getTomcat().getConnector().getProtocolHandler();
  }

  private static String smuggled(String head) {
    return LINE + head + "\r\n\r\n" + ENDED_AND_MORE;
  }

  private long answers(String said) throws IOException {
    return ANSWER.matcher(answer(sent(said))).results().count();
  }

  private Socket sent(String said) throws IOException {
    var socket = Wire.trusting().getSocketFactory().createSocket("127.0.0.1", port);
    socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** All that comes until the other side ends it; whoever keeps it open is waited for in vain. */
  private static String answer(Socket asked) throws IOException {
    var all = new ByteArrayOutputStream();
    try (asked) {
      asked.setSoTimeout(20_000);
      asked.getInputStream().transferTo(all);
    } catch (SocketTimeoutException open) {
      throw open;
    } catch (IOException cut) {
      // What was said before that counts.
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  /** Once, with the sentence of whatever the server refuses by itself. */
  private static void assertRefused(String answer) {
    assertThat(answer)
        .containsPattern("^HTTP/1\\.1 (400|501)")
        .contains("Strict-Transport-Security:", "The request could not be read.")
        .doesNotContainIgnoringCase("kanaria")
        .doesNotContainIgnoringCase("tomcat");
    assertThat(ANSWER.matcher(answer).results()).hasSize(1);
  }
}
