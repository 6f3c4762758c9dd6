package fi.tallessa.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.mock.env.MockEnvironment;

/** When the server's own certificate is read anew, however {@code server.ssl} names it. */
class ServerCertificateTest {

  private final DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry();

  @TempDir Path folder;

  @Test
  void s32_of_certificate_and_key_in_a_file_each_either_is_noticed() throws IOException {
    var shown = Files.writeString(folder.resolve("server.crt"), "certificate");
    var key = Files.writeString(folder.resolve("server.key"), "key");
    var settings =
        new MockEnvironment()
            .withProperty("server.ssl.certificate", "file:" + shown)
            .withProperty("server.ssl.certificate-private-key", "file:" + key);
    var certificate = new ServerCertificate(settings, bundles);
    var before = certificate.version();
    assertThat(certificate.version()).as("nothing has changed").isEqualTo(before);
    Files.writeString(key, "another key");
    var between = certificate.version();
    assertThat(between).isNotEqualTo(before);
    Files.writeString(shown, "another certificate");
    assertThat(certificate.version()).isNotEqualTo(between);
  }

  @Test
  void s32_a_bundle_that_was_made_anew_is_noticed() {
    bundles.registerBundle("ours", SslBundle.of(SslStoreBundle.NONE));
    var settings = new MockEnvironment().withProperty("server.ssl.bundle", "ours");
    var certificate = new ServerCertificate(settings, bundles);
    var before = certificate.version();
    assertThat(certificate.version()).as("nothing has changed").isEqualTo(before);
    bundles.updateBundle("ours", SslBundle.of(SslStoreBundle.NONE));
    assertThat(certificate.version()).isNotEqualTo(before);
  }
}
