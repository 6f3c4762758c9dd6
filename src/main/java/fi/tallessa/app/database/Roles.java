package fi.tallessa.app.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The owner's role makes tables; the application's role may do only what each migration grants.
 * Passwords are set anew at each start, from their files.
 */
record Roles(Connection superuser, Secrets secrets) {

  static final String DATABASE = "tallessa";

  void prepare() throws SQLException {
    role("tallessa_owner");
    role("tallessa_app");
    if (missing("select from pg_database where datname = '" + DATABASE + "'")) {
      run("create database " + DATABASE + " owner tallessa_owner");
    }
    run("revoke all on database " + DATABASE + " from public");
    run("grant connect on database " + DATABASE + " to tallessa_app");
  }

  private void role(String name) throws SQLException {
    if (missing("select from pg_roles where rolname = '" + name + "'")) {
      run("create role " + name + " login nosuperuser nobypassrls");
    }
    run("alter role " + name + " password '" + secrets.read(name) + "'");
  }

  private boolean missing(String sql) throws SQLException {
    try (var statement = superuser.createStatement();
        var rows = statement.executeQuery(sql)) {
      return !rows.next();
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
