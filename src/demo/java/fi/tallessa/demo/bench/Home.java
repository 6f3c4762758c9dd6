package fi.tallessa.demo.bench;

import fi.tallessa.Tallessa;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Where the bench keeps what it keeps between runs. */
public record Home(Path folder) {

  Path data() {
    return folder.resolve("data");
  }

  /** A register on what lies here that registers nobody and is open to this machine alone. */
  public ConfigurableApplicationContext register() {
    var register = new SpringApplication(Tallessa.class);
    register.setAdditionalProfiles("bench");
    return register.run(
        "--tallessa.data=" + data(),
        "--server.address=127.0.0.1",
        "--server.port=0",
        "--server.ssl.enabled=false",
        "--bench.customers=0",
        "--bench.people=" + people());
  }

  Path settings() {
    return folder.resolve("bench.properties");
  }

  /** Who was registered, so that they can be asked for: invented people only. */
  Path people() {
    return folder.resolve("people.tsv");
  }

  Path postgres() {
    return data().resolve("postgres/data");
  }

  Path keyStore() {
    return folder.resolve("tls/server.p12");
  }

  String keyStorePassword() {
    return text(folder.resolve("tls/server.password"));
  }

  /** The password of a role in PostgreSQL. */
  String password(String role) {
    return text(data().resolve("secrets/" + role + ".password"));
  }

  long postmaster() {
    return Long.parseLong(postmasterFile().getFirst().strip());
  }

  String databaseUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(3).strip() + "/" + database;
  }

  private List<String> postmasterFile() {
    return text(postgres().resolve("postmaster.pid")).lines().toList();
  }

  /** Trusts the certificate that was made for this folder, and no other; remembers no session. */
  SSLContext tls() {
    try (var file = new FileInputStream(keyStore().toFile())) {
      var own = KeyStore.getInstance("PKCS12");
      own.load(file, keyStorePassword().toCharArray());
      var trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("server", own.getCertificate("server"));
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      var tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return tls;
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException("The bench's certificate cannot be read", failed);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
