package fi.tallessa.app.tls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * A database on another machine is reached over TLS, with a certificate that names it (ASVS
 * 12.3.1). It is asked of the address itself, because the one who makes tables uses it as well.
 */
final class DatabaseTls {

  static final List<String> ADDRESSES =
      List.of("spring.datasource.url", "spring.datasource.hikari.jdbc-url", "spring.flyway.url");

  private static final String POOLED = "spring.datasource.hikari.data-source-properties";

  /** What the driver is told beside an address: where that says nothing of it, it holds. */
  private static final Map<String, String> BESIDE =
      Map.of(
          ADDRESSES.get(0), POOLED,
          ADDRESSES.get(1), POOLED,
          ADDRESSES.get(2), "spring.flyway.jdbc-properties");

  /** One sentence, or none when each database is on this machine or safely reached. */
  static Optional<String> problem(Binder settings) {
    return ADDRESSES.stream()
        .filter(
            name ->
                settings
                    .bind(name, String.class)
                    .map(url -> !isSafe(url, beside(settings, name)))
                    .orElse(false))
        .findFirst()
        .map(DatabaseTls::sentence);
  }

  static Properties beside(Binder settings, String address) {
    var all = new Properties();
    settings
        .bind(BESIDE.get(address), Bindable.mapOf(String.class, String.class))
        .ifBound(all::putAll);
    return all;
  }

  /** Never the address itself: it may hold a password. */
  private static String sentence(String name) {
    return "Its database could be on another machine and be spoken to in the clear: "
        + name
        + " has to be an address of PostgreSQL with sslmode=verify-full (sslrootcert says whom to"
        + " trust), or one on 127.0.0.1, with no sockets of another driver.";
  }

  private static boolean isSafe(String url, Properties beside) {
    if (url.equals("embedded")) {
      return !PGProperty.SOCKET_FACTORY.isPresent(beside);
    }
    var said = Driver.parseURL(url, beside);
    return said != null && (isHere(said) || isVerified(said));
  }

  /** A driver of sockets of its own may lead anywhere, whatever the address says. */
  private static boolean isHere(Properties said) {
    return !PGProperty.SOCKET_FACTORY.isPresent(said) && hosts(said).allMatch(BrowserTls::isHere);
  }

  static Stream<String> hosts(Properties said) {
    return Stream.of(String.valueOf(PGProperty.PG_HOST.getOrDefault(said)).split(","));
  }

  private static boolean isVerified(Properties said) {
    return "verify-full".equals(PGProperty.SSL_MODE.getOrDefault(said))
        && !PGProperty.SSL_FACTORY.isPresent(said)
        && !PGProperty.SSL_HOSTNAME_VERIFIER.isPresent(said);
  }

  private DatabaseTls() {}
}
