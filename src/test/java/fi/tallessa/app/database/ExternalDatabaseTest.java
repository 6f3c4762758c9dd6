package fi.tallessa.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.DebianServer;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.faults.RegisterProcess;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL 15 as Debian packs it, in the place of the one the register brings along. */
@RegisterTest
@Tag("long")
class ExternalDatabaseTest {

  private static DebianServer server;

  @Autowired Owner embedded;

  @BeforeAll
  static void start() {
    server = new DebianServer(RegisterProcess.folder("external"));
    migrate();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static MigrateResult migrate() {
    return Flyway.configure().dataSource(server.as("tallessa_owner", "tallessa")).load().migrate();
  }

  private static TwoRoles roles(String owner, String application) {
    return new TwoRoles(server.as(owner, "tallessa"), server.as(application, "tallessa"));
  }

  @Test
  void its_tables_are_those_of_the_database_that_comes_along() {
    assertThat(columns(server.superuser("tallessa")))
        .as("every column of every table")
        .hasSizeGreaterThan(1000)
        .isEqualTo(columns(embedded.superuser().db()));
  }

  /** A register that ran the first text of the migration has the same tables, and goes on. */
  @Test
  void the_migration_that_was_written_anew_stops_no_register_that_has_run_it() {
    var db = server.superuser("tallessa");
    assertThat(
            db.sql(
                    "update flyway_schema_history set checksum = 565950745 where version = '2026.11.28.0422'")
                .update())
        .isEqualTo(1);
    assertThat(migrate().migrationsExecuted).isZero();
    db.sql("update flyway_schema_history set checksum = 7 where version = '2026.11.28.0422'")
        .update();
    assertThatThrownBy(ExternalDatabaseTest::migrate)
        .as("any other text is still found out")
        .hasMessageContaining("checksum mismatch");
    db.sql(
            "update flyway_schema_history set checksum = 565950745 where version = '2026.11.28.0422'")
        .update();
    migrate();
  }

  @Test
  void s37_the_roles_of_the_script_are_as_the_register_wants_them_however_often_it_is_run()
      throws SQLException {
    server.makeRoles();
    var roles = roles("tallessa_owner", "tallessa_app");
    roles.check();
    roles.checkKeys();
  }

  /** What a statement said, and how long it took, would stand in a file nobody erases from. */
  @ParameterizedTest
  @CsvSource({
    "log_min_error_statement, panic",
    "log_error_verbosity, terse",
    "log_statement, none",
    "log_duration, off",
    "log_min_duration_statement, -1",
    "log_min_duration_sample, -1",
    "log_transaction_sample_rate, 0",
    "log_parameter_max_length, 0",
  })
  void s37_the_servers_log_tells_no_statement_of_either_role(String setting, String value) {
    server.superuser("tallessa").sql("alter database tallessa set log_statement = 'all'").update();
    for (var role : List.of("tallessa_owner", "tallessa_app")) {
      assertThat(
              JdbcClient.create(server.as(role, "tallessa"))
                  .sql("select current_setting('" + setting + "')")
                  .query(String.class)
                  .single())
          .as(role)
          .isEqualTo(value);
    }
  }

  @Test
  void s37_it_never_works_as_the_owner_of_its_tables() {
    assertThatThrownBy(roles("tallessa_owner", "tallessa_owner")::check)
        .isInstanceOf(NotStarted.class)
        .hasMessageContaining("It would work as the owner of its tables")
        .hasMessageContaining("bin/roles.sql");
  }

  @Test
  void s37_the_role_that_makes_tables_rules_nothing_else() {
    assertThatThrownBy(roles("postgres", "tallessa_app")::check)
        .isInstanceOf(NotStarted.class)
        .hasMessageStartingWith("The role that makes its tables, postgres, rules the whole server");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rules the whole server | alter role tallessa_app bypassrls          | alter role tallessa_app nobypassrls
          rules the whole server | alter role tallessa_app createrole         | alter role tallessa_app nocreaterole
          rules the whole server | alter role tallessa_app superuser          | alter role tallessa_app nosuperuser
          owns something         | alter table feedback.sheet owner to tallessa_app | alter table feedback.sheet owner to tallessa_owner
          is a member of another | grant pg_read_all_data to tallessa_app     | revoke pg_read_all_data from tallessa_app
          is a member of another | grant tallessa_owner to tallessa_app       | revoke tallessa_owner from tallessa_app
          """)
  void s37_a_role_that_may_more_than_it_needs_stops_the_start(
      String sentence, String planted, String takenBack) {
    var db = server.superuser("tallessa");
    db.sql(planted).update();
    try {
      assertThatThrownBy(roles("tallessa_owner", "tallessa_app")::check)
          .isInstanceOf(NotStarted.class)
          .hasMessageContaining("The role it works with, tallessa_app, " + sentence);
    } finally {
      db.sql(takenBack).update();
    }
  }

  @Test
  void s37_a_role_that_reads_keys_past_the_log_stops_the_start() {
    var db = server.superuser("tallessa");
    db.sql("grant select on vault.subject_key to tallessa_app").update();
    try {
      assertThatThrownBy(roles("tallessa_owner", "tallessa_app")::checkKeys)
          .isInstanceOf(NotStarted.class)
          .hasMessageStartingWith("The role it works with may read the keys of people");
    } finally {
      db.sql("revoke select on vault.subject_key from tallessa_app").update();
    }
  }

  @Test
  void a_server_that_is_too_old_is_named() {
    assertThatThrownBy(() -> TwoRoles.version(14))
        .hasMessage("Its database is PostgreSQL 14, and it needs 15 or newer.");
    assertThatCode(() -> TwoRoles.version(15)).doesNotThrowAnyException();
  }

  @Test
  void a_register_starts_on_it_and_makes_its_keys() throws Exception {
    try (var fresh = new DebianServer(RegisterProcess.folder("external-start"))) {
      var options = fresh.settings().stream().map(one -> "--" + one).toArray(String[]::new);
      var folder = RegisterProcess.folder("external-register");
      try (var register = RegisterProcess.register(folder, options)) {
        register.awaitKeys();
      }
      assertThat(folder.resolve("postgres")).as("no PostgreSQL of its own").doesNotExist();
      assertThat(
              fresh
                  .superuser("tallessa")
                  .sql("select count(*) from vault.epoch")
                  .query(Integer.class)
                  .single())
          .isEqualTo(1);
    }
  }

  private static List<String> columns(JdbcClient db) {
    return db.sql(
            """
            select concat_ws(' ', namespace.nspname, class.relname, attribute.attname,
              format_type(attribute.atttypid, attribute.atttypmod), attribute.attnotnull,
              attribute.attgenerated, attribute.attidentity,
              replace(pg_get_expr(standing.adbin, standing.adrelid), ' ', ''),
              col_description(class.oid, attribute.attnum))
            from pg_attribute attribute
            join pg_class class on class.oid = attribute.attrelid and class.relkind = 'r'
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join pg_attrdef standing
              on standing.adrelid = class.oid and standing.adnum = attribute.attnum
            where attribute.attnum > 0 and not attribute.attisdropped
              and namespace.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
              and class.relname <> 'flyway_schema_history'
            order by 1
            """)
        .query(String.class)
        .list();
  }
}
