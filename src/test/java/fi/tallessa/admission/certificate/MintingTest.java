package fi.tallessa.admission.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.admission.certificate.Ca.Device;
import fi.tallessa.kernel.ReadableSecret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that a device takes in opens with its password, by whatever program. */
class MintingTest {

  private static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");

  private final Ca ca = Ca.named("Tallessa CA test", AT);
  private final Device device = ca.device(AT);
  private final String password = ReadableSecret.random(CertificateIssuing.GROUPS);
  private final byte[] file =
      Minting.file(
          "device-test",
          device.keys().getPrivate(),
          device.certificate(),
          ca.certificate(),
          password);

  @Test
  void s33_the_file_opens_with_its_password_alone_and_holds_key_and_chain() throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(file), password.toCharArray());
    assertThat(store.getCertificateChain("device-test"))
        .containsExactly(device.certificate(), ca.certificate());
    assertThat(store.getKey("device-test", password.toCharArray()))
        .isEqualTo(device.keys().getPrivate());
    var other = ReadableSecret.random(CertificateIssuing.GROUPS).toCharArray();
    assertThatThrownBy(
            () -> KeyStore.getInstance("PKCS12").load(new ByteArrayInputStream(file), other))
        .isInstanceOf(IOException.class);
  }

  @Test
  void s33_openssl_opens_it_as_well(@TempDir Path folder) throws Exception {
    var saved = Files.write(folder.resolve("device.p12"), file);
    assertThat(openssl(password, "pkcs12", "-in", saved.toString(), "-passin", "env:P", "-noenc"))
        .contains("BEGIN PRIVATE KEY", "device-test", "Tallessa CA test");
    assertThat(openssl("wrong", "pkcs12", "-in", saved.toString(), "-passin", "env:P", "-noenc"))
        .doesNotContain("BEGIN PRIVATE KEY");
    var own = folder.resolve("device.pem");
    Files.writeString(own, pem(device.certificate()));
    var above = Files.writeString(folder.resolve("ca.pem"), pem(ca.certificate()));
    assertThat(
            openssl(
                "",
                "verify",
                "-attime",
                String.valueOf(AT.getEpochSecond()),
                "-purpose",
                "sslclient",
                "-x509_strict",
                "-CAfile",
                above.toString(),
                own.toString()))
        .contains("device.pem: OK");
  }

  @Test
  void no_two_passwords_are_alike_and_none_has_signs_that_are_taken_for_others() {
    assertThat(password).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
    assertThat(ReadableSecret.random(CertificateIssuing.GROUPS)).isNotEqualTo(password);
  }

  private static String pem(X509Certificate one) throws Exception {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(one.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  private static String openssl(String password, String... words) throws Exception {
    var command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("P", password);
    var run = builder.start();
    return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
