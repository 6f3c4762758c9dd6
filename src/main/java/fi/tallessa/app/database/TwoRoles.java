package fi.tallessa.app.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The register works with a role that rules nothing, and another one makes the tables (S37): asked
 * of the server itself before a table is made, whatever the settings say.
 */
record TwoRoles(DataSource owner, DataSource application) {

  private static final int OLDEST = 15;
  private static final String MAKE_THEM = "; bin/roles.sql makes both roles as they should be.";

  void check() throws SQLException {
    try (var makes = owner.getConnection();
        var works = application.getConnection()) {
      version(makes.getMetaData().getDatabaseMajorVersion());
      owner(Role.of(makes));
      application(Role.of(works), makes.getMetaData().getUserName());
    }
  }

  /** What only a migration can grant is asked once they have run. */
  void checkKeys() throws SQLException {
    try (var works = application.getConnection();
        var statement = works.createStatement();
        var rows =
            statement.executeQuery("select has_table_privilege('vault.subject_key', 'select')")) {
      rows.next();
      if (rows.getBoolean(1)) {
        throw new NotStarted(
            "The role it works with may read the keys of people past the access log" + MAKE_THEM);
      }
    }
  }

  static void version(int version) {
    if (version < OLDEST) {
      throw new NotStarted(
          "Its database is PostgreSQL " + version + ", and it needs " + OLDEST + " or newer.");
    }
  }

  private static void owner(Role makes) {
    if (makes.rules) {
      throw new NotStarted(
          "The role that makes its tables, "
              + makes.name
              + ", rules the whole server (superuser, createrole, createdb, replication or"
              + " bypassrls)"
              + MAKE_THEM);
    }
  }

  private static void application(Role works, String owner) {
    if (works.name.equals(owner)) {
      throw new NotStarted(
          "It would work as the owner of its tables: spring.flyway.user has to be another role than"
              + " spring.datasource.username"
              + MAKE_THEM);
    }
    if (works.rules || works.owns || works.member) {
      throw new NotStarted(
          "The role it works with, "
              + works.name
              + (works.rules
                  ? ", rules the whole server (superuser, createrole, createdb, replication or"
                      + " bypassrls)"
                  : works.owns ? ", owns something" : ", is a member of another role")
              + MAKE_THEM);
    }
  }

  /**
   * A role as the server knows it.
   *
   * @param rules whether it may do what no row of a grant says
   * @param owns whether anything at all on this server is its own
   * @param member whether it may do what another role may
   */
  private record Role(String name, boolean rules, boolean owns, boolean member) {

    static Role of(Connection connection) throws SQLException {
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  """
                  select rolname,
                    rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as rules,
                    exists (select from pg_shdepend where refclassid = 'pg_authid'::regclass
                      and refobjid = pg_roles.oid and deptype = 'o') as owns,
                    exists (select from pg_auth_members where member = pg_roles.oid) as member
                  from pg_roles where rolname = current_user
                  """)) {
        rows.next();
        return of(rows);
      }
    }

    private static Role of(ResultSet row) throws SQLException {
      return new Role(
          row.getString("rolname"),
          row.getBoolean("rules"),
          row.getBoolean("owns"),
          row.getBoolean("member"));
    }
  }
}
