package fi.tallessa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application's role works and does not rule: it owns nothing, makes nothing, and may do with
 * each table only what a migration grants it. Hence nobody who takes over the application can empty
 * the log (S32).
 */
@RegisterTest
@Tag("elsewhere")
class SchemaGrantsTest {

  @Autowired Owner owner;

  @Test
  void the_application_owns_nothing_and_makes_nothing() {
    assertThat(tooMuch(owner.db())).isEmpty();
  }

  @Test
  void s37_the_log_and_the_keys_are_only_reached_through_the_log() {
    assertThat(granted("audit.access_log")).containsExactly("SELECT");
    assertThat(granted("vault.subject_key")).isSubsetOf("INSERT", "UPDATE");
    assertThat(granted("vault.erasure_log")).containsExactly("SELECT");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is a member   | grant tallessa_owner to tallessa_app
          is createdb   | alter role tallessa_app createdb
          owns          | create schema planted authorization tallessa_app
          creates in    | grant create on schema access to tallessa_app
          creates in    | grant create on database tallessa to tallessa_app
          makes temp    | grant temporary on database tallessa to tallessa_app
          makes temp    | grant temporary on database tallessa to public
          caller choose | alter function audit.refuse set search_path = ''
          caller choose | alter function audit.enter reset search_path
          may TRUNCATE  | grant truncate on audit.access_log to tallessa_app
          may TRIGGER   | grant trigger on access.file to tallessa_app
          everybody may | grant select on audit.access_log to public
          everybody may | grant usage on schema audit to public
          runs as owner | create function access.planted() returns int language sql security definer as 'select 1'
          """)
  void the_rule_bites(String expected, String planted) {
    owner
        .superuser()
        .inScratch(
            db -> {
              db.sql(planted).update();
              assertThat(tooMuch(db)).anySatisfy(said -> assertThat(said).contains(expected));
            });
  }

  private List<String> granted(String table) {
    return owner
        .db()
        .sql(
            """
            select privilege_type from information_schema.role_table_grants
            where grantee = 'tallessa_app' and table_schema || '.' || table_name = ?
            """)
        .param(table)
        .query(String.class)
        .list();
  }

  private static List<String> tooMuch(JdbcClient db) {
    return db.sql(
            """
            select 'owns ' || objid::text || ' of ' || classid::regclass from pg_shdepend
              where refobjid = 'tallessa_app'::regrole and deptype = 'o'
            union all
            select 'is ' || attribute from pg_roles cross join lateral (values
                ('superuser', rolsuper), ('createrole', rolcreaterole), ('createdb', rolcreatedb),
                ('replication', rolreplication), ('bypassrls', rolbypassrls))
                as held (attribute, has)
              where rolname = 'tallessa_app' and has
            union all
            select 'is a member of ' || roleid::regrole from pg_auth_members
              where member = 'tallessa_app'::regrole
            union all
            select 'creates in schema ' || nspname from pg_namespace
              where has_schema_privilege('tallessa_app', oid, 'create')
            union all
            select 'creates in database ' || datname from pg_database
              where has_database_privilege('tallessa_app', oid, 'create')
            union all
            select 'makes temporary things in ' || datname from pg_database
              where datname = current_database() and has_database_privilege('tallessa_app', oid, 'temp')
            union all
            select 'the caller chooses what ' || pg_proc.oid::regprocedure || ' runs'
              from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
              where prosecdef and nspname not in ('pg_catalog', 'information_schema')
                and 'search_path=pg_catalog, pg_temp' <> all (coalesce(proconfig, '{}'))
            union all
            select 'may ' || privilege_type || ' on ' || table_schema || '.' || table_name
              from information_schema.role_table_grants
              where grantee = 'tallessa_app'
                and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
            union all
            select 'everybody may ' || given.privilege_type || ' in ' || nspname || '.' || relname
              from pg_class join pg_namespace on pg_namespace.oid = relnamespace
              cross join lateral aclexplode(relacl) as given
              where given.grantee = 0 and nspname not in ('pg_catalog', 'information_schema')
            union all
            select 'everybody may ' || given.privilege_type || ' in ' || nspname
              from pg_namespace cross join lateral aclexplode(nspacl) as given
              where given.grantee = 0
                and nspname not in ('pg_catalog', 'information_schema', 'public')
            union all
            select 'everybody runs as owner ' || pg_proc.oid::regprocedure
              from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
              where prosecdef and nspname not in ('pg_catalog', 'information_schema')
                and has_function_privilege('public', pg_proc.oid, 'execute')
            """)
        .query(String.class)
        .list();
  }
}
