package fi.tallessa;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
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
public class Owner implements AutoCloseable {

  private final DataSource source;
  private final String url;
  private final Path data;

  @Autowired
  Owner(FlywayConnectionDetails owner, @Value("${tallessa.data}") Path data) {
    this(pool(owner), owner.getJdbcUrl(), data);
  }

  private Owner(DataSource source, String url, Path data) {
    this.source = source;
    this.url = url;
    this.data = data;
  }

  private static HikariDataSource pool(FlywayConnectionDetails owner) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(owner.getJdbcUrl());
    pool.setUsername(owner.getUsername());
    pool.setPassword(owner.getPassword());
    pool.setMaximumPoolSize(4);
    pool.setMinimumIdle(0);
    pool.setConnectionInitSql(ThrowawayHome.NOT_FOR_EVER);
    return pool;
  }

  /** One that whoever asks for it closes. */
  public Connection connection() throws SQLException {
    return source.getConnection();
  }

  /** Every statement for itself. */
  public JdbcClient db() {
    return JdbcClient.create(source);
  }

  /**
   * How many rows each table has and which transaction wrote the newest, of all tables but the two
   * logs and who is at a screen: no row comes, changes or goes without one of the two changing.
   */
  public Map<String, String> rows() {
    return onOneConnection().execute(status -> rows(db()));
  }

  private static Map<String, String> rows(JdbcClient db) {
    var each =
        db.sql(
                """
                select format(
                  'select %L as name, concat(count(*), '' '', max(xmin::text::bigint)) as state from %I.%I',
                  schemaname || '.' || tablename, schemaname, tablename)
                from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                  and (schemaname, tablename) not in
                    (('audit', 'access_log'), ('staff', 'sign_in_event'), ('staff', 'session'))
                """)
            .query(String.class)
            .list();
    return db
        .sql(String.join(" union all ", each))
        .query((row, at) -> Map.entry(row.getString("name"), row.getString("state")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Plants something, lets it be looked at, and takes it all back. */
  public void inScratch(Consumer<JdbcClient> looked) {
    onOneConnection()
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
      return new Owner(new DriverManagerDataSource(url, "postgres", password), url, data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    if (source instanceof HikariDataSource pool) {
      pool.close();
    }
  }

  private TransactionTemplate onOneConnection() {
    return new TransactionTemplate(new JdbcTransactionManager(source));
  }
}
