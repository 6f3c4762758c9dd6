package fi.tallessa.admission.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.admission.Admission;
import fi.tallessa.admission.Behind;
import fi.tallessa.admission.ClientCertificate;
import fi.tallessa.admission.IpAddress;
import fi.tallessa.admission.Proxy;
import fi.tallessa.admission.Rule;
import fi.tallessa.admission.Ways;
import fi.tallessa.admission.certificate.Ca.Device;
import fi.tallessa.admission.line.ProxyPort;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Certificates on real connections: whom the server asks for, what it takes, and what it shows. */
@RegisterTest
class ClientTlsTest {

  private static final Duration DAY = Duration.ofDays(1);

  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired Admission admission;
  @Autowired Behind behind;
  @Autowired CertificatesKnown known;
  @Autowired Knowing knowing;
  @Autowired ServerTls tls;
  @Autowired Environment settings;
  @Autowired Clock clock;

  private Instant at;
  private Ca ours;
  private Device valid;

  @BeforeEach
  void aCa() {
    at = clock.instant();
    ours = Ca.named("ours", at);
    valid = ours.device(at);
    known.know(new TrustedOwn(List.of(ours.certificate()), Set.of(valid.fingerprint())), List.of());
    tls.look();
  }

  @AfterEach
  void asItIsKept() {
    knowing.look();
    tls.look();
  }

  @Test
  void s33_asvs_12_1_3_whatever_is_shown_the_connection_stands_and_is_judged() throws Exception {
    for (var one : each().entrySet()) {
      for (var version : List.of("TLSv1.2", "TLSv1.3")) {
        var answer = get(one.getValue(), version);
        assertThat(answer).as(one.getKey() + " " + version).startsWith("HTTP/1.1 ");
      }
      var chain = List.of(one.getValue().certificate());
      assertThat(known.judge(chain, at)).isEqualTo(one.getKey());
    }
  }

  /** One that leads in, and one of each that does not. */
  private Map<ClientCertificate, Device> each() {
    var each = new EnumMap<ClientCertificate, Device>(ClientCertificate.class);
    each.put(ClientCertificate.VALID, valid);
    each.put(ClientCertificate.EARLY, ours.device(at.plus(DAY), at.plus(DAY.multipliedBy(2))));
    each.put(ClientCertificate.EXPIRED, ours.device(at.minus(DAY.multipliedBy(2)), at.minus(DAY)));
    each.put(ClientCertificate.REVOKED, ours.device(at));
    each.put(ClientCertificate.OTHER_CA, Device.alone(at));
    return each;
  }

  @Test
  void s33_from_outside_a_certificate_that_stands_leads_to_the_sign_in_and_no_other_does()
      throws Exception {
    try (var _ = new Ways(beans).only("10.8.0.0/16")) {
      for (var one : each().entrySet()) {
        var status = one.getKey() == ClientCertificate.VALID ? "200" : "403";
        for (var version : List.of("TLSv1.2", "TLSv1.3")) {
          assertThat(get(one.getValue(), version))
              .as(one.getKey() + " " + version)
              .startsWith("HTTP/1.1 " + status);
        }
      }
      assertThat(Wire.get(port, "/sign-in")).as("without one").startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void s33_a_certificate_revoked_in_the_middle_of_a_connection_leads_no_further() throws Exception {
    try (var _ = new Ways(beans).only("10.8.0.0/16");
        var socket = socket(Wire.trusting(new KeyManager[] {new Shown(valid)}))) {
      assertThat(asked(socket)).startsWith("HTTP/1.1 200");
      assertThat(asked(socket)).as("the same connection").startsWith("HTTP/1.1 200");
      revoke();
      assertThat(asked(socket)).as("and still the same").startsWith("HTTP/1.1 403");
    }
  }

  /** The next connection goes on with the session of the one before, and shows nothing anew. */
  @Test
  void s33_a_certificate_revoked_between_two_connections_of_a_session_leads_nowhere()
      throws Exception {
    var context = Wire.trusting(new KeyManager[] {new Shown(valid)});
    try (var _ = new Ways(beans).only("10.8.0.0/16")) {
      assertThat(asked(context)).startsWith("HTTP/1.1 200");
      assertThat(asked(context)).startsWith("HTTP/1.1 200");
      revoke();
      assertThat(asked(context)).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void s33_through_a_proxy_that_passes_tls_on_a_certificate_leads_in_from_outside()
      throws Exception {
    var proxy = new Proxy(IpAddress.of("127.0.0.1").orElseThrow(), Optional.empty());
    var vpn = Ways.networks("10.8.0.0/16");
    try (var _ = new Ways(beans).set(new Rule(vpn, vpn, Optional.of(proxy)));
        var door = new ProxyPort(port, behind, admission::isProxy)) {
      assertThat(through(door, Wire.trusting())).as("without one").startsWith("HTTP/1.1 403");
      var shown = Wire.trusting(new KeyManager[] {new Shown(valid)});
      assertThat(through(door, shown)).startsWith("HTTP/1.1 200");
      var other = Wire.trusting(new KeyManager[] {new Shown(Device.alone(at))});
      assertThat(through(door, other)).startsWith("HTTP/1.1 403");
    }
  }

  private String through(ProxyPort door, SSLContext context) throws Exception {
    var line = "PROXY TCP4 203.0.113.9 127.0.0.1 51234 443";
    try (var handedOn = door.begun(line);
        var socket =
            (SSLSocket)
                context.getSocketFactory().createSocket(handedOn, "localhost", port, true)) {
      return asked(socket);
    }
  }

  private String asked(SSLContext context) throws Exception {
    try (var socket = socket(context)) {
      return asked(socket);
    }
  }

  /** The head alone, so that the connection can be asked again. */
  private static String asked(SSLSocket socket) throws Exception {
    socket
        .getOutputStream()
        .write("HEAD /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("ended after " + head).isNotNegative();
      head.append((char) next);
    }
    return head.toString();
  }

  private void revoke() {
    known.know(new TrustedOwn(List.of(ours.certificate()), Set.of()), List.of());
  }

  @Test
  void s33_a_session_that_began_without_a_certificate_is_soon_over() {
    var served = new ServedTls();
    served.serve(new Shown(valid), List.of(ours.certificate()));
    assertThat(served.getServerSessionContext().getSessionTimeout()).isEqualTo(300);
  }

  @Test
  void s33_browsers_are_asked_for_certificates_of_our_ca_and_for_none_where_there_is_no_ca()
      throws Exception {
    var shown = new Shown(valid);
    get(shown, "TLSv1.3");
    assertThat(shown.asked()).containsExactly("CN=ours");
    known.know(Trusted.NOBODY, List.of());
    tls.look();
    var unasked = new Shown(valid);
    assertThat(get(unasked, "TLSv1.3")).startsWith("HTTP/1.1 ");
    assertThat(unasked.asked()).isEmpty();
  }

  @Test
  void s32_a_renewed_server_certificate_is_served_without_a_restart() throws Exception {
    var file = Path.of(settings.getRequiredProperty("server.ssl.key-store"));
    var before = Files.readAllBytes(file);
    var served = served();
    try {
      var renewed = Ca.named("localhost", at);
      Files.write(file, store(renewed, renewed.certificate()));
      assertThat(served()).as("nobody has looked yet").isEqualTo(served);
      tls.look();
      assertThat(served()).isEqualTo(renewed.certificate());

      Files.write(file, new byte[] {1, 2, 3});
      assertThatThrownBy(tls::look).isInstanceOf(RuntimeException.class);
      assertThat(served()).as("a file cut short").isEqualTo(renewed.certificate());
    } finally {
      Files.write(file, before);
      tls.look();
    }
    assertThat(served()).isEqualTo(served);
  }

  @Test
  void s32_a_certificate_without_its_key_is_not_served() throws Exception {
    var file = Path.of(settings.getRequiredProperty("server.ssl.key-store"));
    var before = Files.readAllBytes(file);
    var served = served();
    try {
      Files.write(file, store(Ca.named("localhost", at), ours.certificate()));
      assertThatThrownBy(tls::look).hasMessageContaining("do not belong together");
      assertThat(served()).isEqualTo(served);
    } finally {
      Files.write(file, before);
      tls.look();
    }
  }

  private static byte[] store(Ca one, X509Certificate shown) throws Exception {
    var password = "throwaway".toCharArray();
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("test", one.keys().getPrivate(), password, new X509Certificate[] {shown});
    var out = new ByteArrayOutputStream();
    store.store(out, password);
    return out.toByteArray();
  }

  private X509Certificate served() throws Exception {
    try (var socket = socket(Wire.trusting())) {
      socket.startHandshake();
      return (X509Certificate) socket.getSession().getPeerCertificates()[0];
    }
  }

  private String get(Device device, String version) throws Exception {
    return get(new Shown(device), version);
  }

  private String get(Shown shown, String version) throws Exception {
    try (var socket = socket(Wire.trusting(new KeyManager[] {shown}))) {
      socket.setEnabledProtocols(new String[] {version});
      socket
          .getOutputStream()
          .write(
              "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private SSLSocket socket(SSLContext context) throws Exception {
    var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port);
    socket.setSoTimeout(20_000);
    return socket;
  }
}
