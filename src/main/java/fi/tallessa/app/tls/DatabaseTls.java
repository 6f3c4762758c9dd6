package fi.tallessa.app.tls;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * A database on another machine is reached over TLS, with a certificate that names it (ASVS
 * 12.3.1). It is asked of the address itself, because the one who makes tables uses it as well.
 */
final class DatabaseTls {

  static final List<String> ADDRESSES =
      List.of("spring.datasource.url", "spring.datasource.hikari.jdbc-url", "spring.flyway.url");

  /** One sentence, or none when each database is on this machine or safely reached. */
  static Optional<String> problem(Binder settings) {
    return ADDRESSES.stream()
        .filter(name -> settings.bind(name, String.class).map(url -> !isSafe(url)).orElse(false))
        .findFirst()
        .map(DatabaseTls::sentence);
  }

  /** Never the address itself: it may hold a password. */
  private static String sentence(String name) {
    return "Its database could be on another machine and be spoken to in the clear: "
        + name
        + " has to be an address of PostgreSQL with sslmode=verify-full (sslrootcert says whom to"
        + " trust), or one on 127.0.0.1.";
  }

  static boolean isSafe(String url) {
    if (url.equals("embedded")) {
      return true;
    }
    var said = Driver.parseURL(url, new Properties());
    return said != null && (isHere(said) || isVerified(said));
  }

  /** A driver of sockets of its own may lead anywhere, whatever the address says. */
  private static boolean isHere(Properties said) {
    var hosts = PGProperty.PG_HOST.getOrDefault(said);
    return !PGProperty.SOCKET_FACTORY.isPresent(said)
        && Stream.of(String.valueOf(hosts).split(",")).allMatch(BrowserTls::isHere);
  }

  private static boolean isVerified(Properties said) {
    return "verify-full".equals(PGProperty.SSL_MODE.getOrDefault(said))
        && !PGProperty.SSL_FACTORY.isPresent(said)
        && !PGProperty.SSL_HOSTNAME_VERIFIER.isPresent(said);
  }

  private DatabaseTls() {}
}
