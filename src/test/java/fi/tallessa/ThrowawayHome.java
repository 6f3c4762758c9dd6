package fi.tallessa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A data folder and a certificate of its own for one run of the tests, under target/. With {@code
 * -Dtests.database=debian} the database is not the one the register brings along.
 */
public final class ThrowawayHome
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /**
   * Nobody waits for the disk: whether what was acknowledged outlives a crash is asked of registers
   * in processes of their own, which keep this as the product has it.
   */
  static final String NOT_FOR_EVER = "set synchronous_commit = off";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var home = make();
    TestPropertyValues.of(
            "tallessa.data=" + home,
            "tallessa.nightly.by-itself=false",
            "tallessa.log.by-itself=false",
            "tallessa.admission.by-itself=false",
            "tallessa.certificates.by-itself=false",
            // A whole run is one working hour of the same few people.
            "tallessa.usual.files-an-hour=1000000",
            "server.address=127.0.0.1",
            "spring.datasource.hikari.connection-init-sql=" + NOT_FOR_EVER,
            "server.ssl.key-store=" + home.resolve("test.p12"),
            "server.ssl.key-store-password=throwaway",
            "server.ssl.key-store-type=PKCS12")
        .applyTo(context);
    if ("debian".equals(System.getProperty("tests.database"))) {
      var server = new DebianServer(home);
      TestPropertyValues.of(server.settings()).applyTo(context);
    }
  }

  private static Path make() {
    try {
      Files.createDirectories(Path.of("target"));
      var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "register-");
      certificate(home.resolve("test.p12"));
      return home;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A key store for {@code localhost}, with the password {@code throwaway}. */
  public static void certificate(Path file) throws IOException {
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                "throwaway")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (made.onExit().join().exitValue() != 0) {
      throw new IOException("keytool made no certificate");
    }
  }
}
