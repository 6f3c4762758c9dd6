package fi.tallessa.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.admission.ClientCertificate;
import fi.tallessa.admission.certificate.Ca.Device;
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
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Certificates on real connections: whom the server asks for, what it takes, and what it shows. */
@RegisterTest
class ClientTlsTest {

  private static final Duration DAY = Duration.ofDays(1);

  @LocalServerPort int port;
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
