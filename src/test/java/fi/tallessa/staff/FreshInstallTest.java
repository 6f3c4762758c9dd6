package fi.tallessa.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nobody and no password comes along with the product (ASVS 6.3.2, 13.2.3). */
@RegisterTest
class FreshInstallTest {

  /** A setting whose name says that its value is a secret. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?im)^[^#\\n]*(password|secret(?!s:\\s*/)|credential|api-?key|token)[\\w.-]*\\s*[:=]");

  @Autowired Owner owner;
  @Autowired FlywayConnectionDetails asOwner;

  @Test
  void the_tables_of_a_new_register_hold_nobody() {
    owner.superuser().db().sql("create database fresh owner tallessa_owner").update();
    try {
      var fresh =
          new DriverManagerDataSource(
              asOwner.getJdbcUrl().replaceAll("/\\w+$", "/fresh"),
              asOwner.getUsername(),
              asOwner.getPassword());
      Flyway.configure().dataSource(fresh).load().migrate();
      var db = JdbcClient.create(fresh);
      for (var table : tables(db)) {
        assertThat(db.sql("select count(*) from " + table).query(Long.class).single())
            .as(table)
            .isZero();
      }
    } finally {
      owner.superuser().db().sql("drop database fresh").update();
    }
  }

  /** All but the one row that counts how often what customers are found by has changed. */
  private static Iterable<String> tables(JdbcClient db) {
    var tables =
        db.sql(
                """
                select schemaname || '.' || tablename from pg_tables
                where schemaname in ('staff', 'access', 'customer', 'audit')
                  and schemaname || '.' || tablename <> 'customer.directory'
                """)
            .query(String.class)
            .list();
    assertThat(tables).contains("staff.worker", "staff.credential", "staff.session");
    return tables;
  }

  @Test
  void no_password_that_others_know_opens_the_database() {
    for (var role : new String[] {"postgres", "tallessa_owner", "tallessa_app"}) {
      for (var password : new String[] {"", "postgres", "tallessa", "password", "admin", role}) {
        assertThatThrownBy(() -> connect(role, password))
            .as(role + " " + password)
            .isInstanceOf(SQLException.class);
      }
    }
  }

  private void connect(String role, String password) throws SQLException {
    DriverManager.getConnection(asOwner.getJdbcUrl(), role, password).close();
  }

  @Test
  void the_settings_that_come_along_hold_no_secret() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources"))) {
      for (var file : files.filter(FreshInstallTest::isSettings).toList()) {
        assertThat(Files.readString(file)).as("" + file).doesNotContainPattern(SECRET);
      }
    }
    assertThat("spring.datasource.password: tallessa").containsPattern(SECRET);
    assertThat("server:\n  ssl.key-store-password=changeit").containsPattern(SECRET);
  }

  private static boolean isSettings(Path file) {
    return file.toString().matches(".*\\.(ya?ml|xml|json)|.*/application[^/]*\\.properties");
  }
}
