package fi.tallessa.admission.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.admission.Admission;
import fi.tallessa.admission.Behind;
import fi.tallessa.admission.IpAddress;
import fi.tallessa.admission.Proxy;
import fi.tallessa.admission.Rule;
import fi.tallessa.admission.Ways;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Connections that a proxy hands on, with TLS in them, as far as a page. */
@RegisterTest
class ProxyPortTest {

  private static final String INSIDE = "10.8.0.5";
  private static final String OUTSIDE = "203.0.113.9";

  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired Behind behind;
  @Autowired Admission admission;

  private Ways ways;
  private ProxyPort door;

  @BeforeEach
  void aProxyOnThisMachine() throws IOException {
    ways = new Ways(beans).set(through("127.0.0.1"));
    door = new ProxyPort(port, behind, admission::isProxy);
  }

  @AfterEach
  void asBefore() throws IOException {
    door.close();
    ways.close();
  }

  @Test
  void s33_through_the_line_each_is_who_the_line_says() throws IOException {
    assertThat(asked(line(INSIDE))).startsWith("HTTP/1.1 200");
    assertThat(asked(line(OUTSIDE))).startsWith("HTTP/1.1 403");
  }

  @Test
  void s33_whoever_was_handed_on_is_never_the_proxy_and_forges_no_header() throws IOException {
    var itself = line("127.0.0.1");
    for (var line : List.of("PROXY UNKNOWN", line(OUTSIDE), line("0.0.0.0"), itself)) {
      assertThat(asked(line)).as(line).startsWith("HTTP/1.1 403");
      assertThat(asked(line, "X-Forwarded-For: " + INSIDE)).as(line).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void s33_a_proxy_the_rule_does_not_name_is_not_heard_unless_no_rule_is_in_force()
      throws IOException {
    ways.set(through("10.0.0.2"));
    assertThat(asked(line(INSIDE))).isEmpty();
    ways.open();
    assertThat(asked(line(OUTSIDE))).startsWith("HTTP/1.1 200");
  }

  @Test
  void s33_the_web_server_is_reached_from_this_machine_wherever_it_hears() {
    for (var any : new String[] {"0.0.0.0", "::"}) {
      assertThat(ProxyDoor.reached(InetAddress.ofLiteral(any)).getHostAddress())
          .isEqualTo("127.0.0.1");
    }
    var one = InetAddress.ofLiteral("10.0.0.5");
    assertThat(ProxyDoor.reached(one)).isEqualTo(one);
    assertThatThrownBy(() -> ProxyDoor.reached(InetAddress.ofLiteral("2001:db8::5")))
        .hasMessageContaining("server.address");
  }

  private static String line(String from) {
    return "PROXY TCP4 " + from + " 127.0.0.1 51234 443";
  }

  private static Rule through(String proxy) {
    var vpn = Ways.networks("10.8.0.0/16");
    var at = IpAddress.of(proxy).orElseThrow();
    return new Rule(vpn, vpn, Optional.of(new Proxy(at, Optional.empty())));
  }

  /** Empty where the connection was ended without a word. */
  private String asked(String line, String... headers) throws IOException {
    var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    try (var handedOn = door.begun(line);
        var tls =
            (SSLSocket)
                Wire.trusting()
                    .getSocketFactory()
                    .createSocket(handedOn, "localhost", port, true)) {
      tls.getOutputStream()
          .write(
              ("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(tls.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException closed) {
      return "";
    }
  }
}
