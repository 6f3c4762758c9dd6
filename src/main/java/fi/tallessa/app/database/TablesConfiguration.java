package fi.tallessa.app.database;

import fi.tallessa.backup.Restore;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tables are made by the one role and used by the other, or the register does not start. */
@Configuration(proxyBeanMethods = false)
class TablesConfiguration {

  @Bean
  FlywayMigrationStrategy tables(DataSource application, Restore restore) {
    return flyway -> {
      var roles = new TwoRoles(flyway.getConfiguration().getDataSource(), application);
      try {
        roles.check();
        restore.tables(flyway);
        roles.checkKeys();
      } catch (SQLException away) {
        throw new NotStarted(
            "Its database does not let it in, or is away (SQLSTATE " + away.getSQLState() + ").",
            away);
      }
    };
  }
}
