package fi.tallessa.app.tls;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** All machines that the settings make the register speak to, with what for. */
public record SpokenTo(List<One> all) {

  /** The database that the register brings along. */
  private static final List<One> OWN = List.of(new One("database", ""));

  /**
   * @param use {@code database}, {@code log} or {@code scanner}
   * @param host as the settings name it; blank for a socket of this machine
   */
  public record One(String use, String host) {

    public String key() {
      return "app.outside." + use;
    }
  }

  public static SpokenTo in(Environment settings) {
    return in(Binder.get(settings));
  }

  static SpokenTo in(Binder settings) {
    var databases =
        DatabaseTls.ADDRESSES.stream()
            .flatMap(
                name ->
                    said(settings, name)
                        .flatMap(url -> hosts(url, DatabaseTls.beside(settings, name))))
            .map(host -> new One("database", host))
            .toList();
    var log = said(settings, "tallessa.log.syslog.host").map(host -> new One("log", host));
    var scanner =
        said(settings, "tallessa.clamd")
            .map(at -> new One("scanner", at.startsWith("/") ? "" : at.replaceAll(":\\d+$", "")));
    return new SpokenTo(
        Stream.of(databases.isEmpty() ? OWN.stream() : databases.stream(), log, scanner)
            .flatMap(some -> some)
            .distinct()
            .toList());
  }

  private static Stream<String> said(Binder settings, String name) {
    return Stream.ofNullable(settings.bind(name, String.class).orElse(null))
        .filter(one -> !one.isBlank());
  }

  /** None of what is no address of PostgreSQL: that does not start. */
  private static Stream<String> hosts(String url, Properties beside) {
    if (url.equals("embedded")) {
      return Stream.empty();
    }
    var said = Driver.parseURL(url, beside);
    return said == null ? Stream.empty() : DatabaseTls.hosts(said);
  }
}
