package fi.tallessa.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.ThrowawayHome;
import fi.tallessa.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.mock.env.MockEnvironment;

/** A certificate that comes in a bundle changes nothing of what is spoken. */
class BundleTlsTest {

  private static final String OLD = "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256";
  private static final String TODAYS = "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384";

  private final MockEnvironment settings =
      new MockEnvironment()
          .withProperty("server.ssl.bundle", "ours")
          .withProperty("server.ssl.enabled-protocols", "TLSv1.2,TLSv1.3")
          .withProperty("server.ssl.ciphers", "TLS_AES_256_GCM_SHA384," + TODAYS);

  @TempDir Path folder;

  @Test
  void s32_a_server_with_a_bundle_speaks_the_suites_of_server_ssl_alone() throws IOException {
    var file = folder.resolve("ours.p12");
    ThrowawayHome.certificate(file);
    var store = new JksSslStoreDetails("PKCS12", null, "file:" + file, "throwaway");
    var bundles =
        new DefaultSslBundleRegistry("ours", SslBundle.of(new JksSslStoreBundle(store, null)));
    var factory = new TomcatServletWebServerFactory(0);
    factory.setSsl(said());
    factory.setSslBundles(bundles);
    new ServerTls(new ServerCertificate(settings, bundles), new CertificatesKnown())
        .customize(factory);
    var server = factory.getWebServer();
    server.start();
    try {
      assertThat(spoken(server.getPort(), "TLSv1.3", "TLS_AES_256_GCM_SHA384"))
          .isEqualTo("TLS_AES_256_GCM_SHA384");
      assertThat(spoken(server.getPort(), "TLSv1.2", TODAYS)).isEqualTo(TODAYS);
      assertThatThrownBy(() -> spoken(server.getPort(), "TLSv1.2", OLD))
          .isInstanceOf(SSLHandshakeException.class);
    } finally {
      server.destroy();
    }
  }

  @Test
  void s32_every_name_of_the_server_has_the_versions_of_server_ssl() {
    var host = new SSLHostConfig();
    assertThat(host.getProtocols()).as("as the web server has it").hasSizeGreaterThan(2);
    SpokenTls.of(said()).onto(host);
    assertThat(host.getProtocols()).containsExactlyInAnyOrder("TLSv1.2", "TLSv1.3");
    var before = List.of(host.getCiphers(), host.getCipherSuites());
    SpokenTls.of(new Ssl()).onto(host);
    assertThat(List.of(host.getCiphers(), host.getCipherSuites()))
        .as("where nothing is said")
        .isEqualTo(before);
  }

  private Ssl said() {
    return Binder.get(settings).bind("server.ssl", Ssl.class).get();
  }

  private static String spoken(int port, String version, String suite) throws IOException {
    try (var socket =
        (SSLSocket) Wire.trusting().getSocketFactory().createSocket("127.0.0.1", port)) {
      socket.setEnabledProtocols(new String[] {version});
      socket.setEnabledCipherSuites(new String[] {suite});
      socket.startHandshake();
      return socket.getSession().getCipherSuite();
    }
  }
}
