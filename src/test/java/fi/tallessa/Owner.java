package fi.tallessa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as its owner sees it: every schema, table and row, whatever the application's role
 * may do. For guards that look at all of it, and that plant what they must catch.
 */
public class Owner {

  private final DriverManagerDataSource source;
  private final Path data;

  @Autowired
  Owner(FlywayConnectionDetails owner, @Value("${tallessa.data}") Path data) {
    this(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword(), data);
  }

  private Owner(String url, String name, String password, Path data) {
    this.source = new DriverManagerDataSource(url, name, password);
    this.data = data;
  }

  /** Every statement on a connection of its own. */
  public JdbcClient db() {
    return JdbcClient.create(source);
  }

  /** Plants something, lets it be looked at, and takes it all back. */
  public void inScratch(Consumer<JdbcClient> looked) {
    new TransactionTemplate(new JdbcTransactionManager(source))
        .executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              looked.accept(db());
            });
  }

  /** The one who may do everything; only for planting what not even the owner may. */
  public Owner superuser() {
    try {
      var password = Files.readString(data.resolve("secrets/postgres.password")).strip();
      return new Owner(source.getUrl(), "postgres", password, data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
