package fi.tallessa.app.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two roles on one database: the owner migrates, the application works. With no external database
 * configured ({@code spring.datasource.url}), the embedded one is started.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = "spring.datasource.url",
    matchIfMissing = true,
    havingValue = "embedded")
class DatabaseConfiguration {

  @Bean
  EmbeddedDatabase embeddedDatabase(@Value("${tallessa.data}") Path data) {
    return new EmbeddedDatabase(data);
  }

  @Bean
  JdbcConnectionDetails applicationRole(EmbeddedDatabase database) {
    return new Role(database, "tallessa_app");
  }

  @Bean
  FlywayConnectionDetails ownerRole(EmbeddedDatabase database) {
    return new OwnerRole(database, "tallessa_owner");
  }

  private record Role(EmbeddedDatabase database, String getUsername)
      implements JdbcConnectionDetails {
    @Override
    public String getPassword() {
      return database.password(getUsername);
    }

    @Override
    public String getJdbcUrl() {
      return database.url();
    }
  }

  private record OwnerRole(EmbeddedDatabase database, String getUsername)
      implements FlywayConnectionDetails {
    @Override
    public String getPassword() {
      return database.password(getUsername);
    }

    @Override
    public String getJdbcUrl() {
      return database.url();
    }
  }
}
