package fi.tallessa.customer.search;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hears at once that a directory is behind. It needs a connection of its own, outside the pool, for
 * as long as the register runs; where that is lost, whoever listens just looks less often.
 */
@Component
class Ears {

  /** By what the connection is known in PostgreSQL's own list. */
  static final String NAME = "tallessa search";

  private static final Logger LOG = LoggerFactory.getLogger(Ears.class);

  private final DataSource pool;
  private Connection own;
  private boolean deaf;

  Ears(DataSource pool) {
    this.pool = pool;
  }

  /** Until something is heard, and no longer than this. */
  void listen(Duration atMost) throws InterruptedException {
    try {
      if (own == null) {
        own = connected();
        say(false);
        // What was said before nobody has heard: it is looked at once.
        return;
      }
      own.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    } catch (SQLException lost) {
      close();
      Thread.sleep(atMost);
      say(true);
    }
  }

  /** With whatever the pool's own connections are made, certificates among it. */
  private Connection connected() throws SQLException {
    var like = pool.unwrap(HikariDataSource.class);
    var settings = new Properties();
    like.getDataSourceProperties()
        .forEach((name, value) -> settings.setProperty(name.toString(), value.toString()));
    settings.setProperty("user", like.getUsername());
    settings.setProperty("password", like.getPassword());
    settings.setProperty("ApplicationName", NAME);
    var connection = DriverManager.getConnection(like.getJdbcUrl(), settings);
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + DirectoryChanges.CHANNEL);
      return connection;
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  private void say(boolean now) {
    if (now && !deaf) {
      LOG.warn("The search does not hear of changes elsewhere; it looks for them by itself.");
    } else if (!now && deaf) {
      LOG.info("The search hears of changes elsewhere again.");
    }
    deaf = now;
  }

  void close() {
    try {
      if (own != null) {
        own.close();
      }
    } catch (SQLException gone) {
      LOG.debug("It was closed already.");
    } finally {
      own = null;
    }
  }
}
