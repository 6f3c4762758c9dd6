package fi.tallessa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Doors;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The log can be added to and read, and nothing opens without it. */
@RegisterTest
@Tag("elsewhere")
class AuditTest {

  private static final Action READ = Action.read("test.read");

  @Autowired JdbcClient application;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired AccessLog log;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.access_log set at = at",
        "delete from audit.access_log",
        "truncate audit.access_log",
        "insert into audit.access_log (at, action, kind, purpose, ground)"
            + " values (timestamptz '2026-11-24 08:00Z', 'x', 'READ', 'CUSTOMER_WORK', 'RUN')",
        "select wrapped from vault.subject_key",
        "update vault.subject_key set epoch = epoch",
        "delete from vault.subject_key"
      })
  void s37_the_application_can_neither_rewrite_the_log_nor_read_a_key(String sql) {
    assertThatThrownBy(() -> run(application, sql))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
    owner.inScratch(
        db ->
            assertThatCode(() -> run(db, sql))
                .as("the same by the owner, so that the statement itself is right")
                .doesNotThrowAnyException());
  }

  @Test
  void s37_a_function_of_the_log_runs_nothing_of_the_callers() {
    var elli = doors.register(people.worker(Role.WORKER));
    assertThat(looted("select", elli)).isZero();
    assertThat(looted("alter function audit.overview set search_path = ''", elli))
        .as("keys, if the functions looked for the type text where the caller can make one")
        .isPositive();
  }

  /** Makes a type that reads keys when the owner uses it, and calls a function that might. */
  private long looted(String before, Permit permit) {
    var looted = new AtomicLong();
    owner
        .superuser()
        .inScratch(
            db -> {
              run(db, before);
              run(db, "grant temporary on database tallessa to tallessa_app");
              run(db, "set local role tallessa_app");
              run(db, "create temporary table loot (wrapped bytea)");
              run(db, "grant all on loot to public");
              run(
                  db,
                  """
                  create function pg_temp.spy(pg_catalog.text) returns boolean language plpgsql as
                  $$ begin
                    insert into pg_temp.loot select wrapped from vault.subject_key;
                    return true;
                  end $$
                  """);
              run(db, "create domain pg_temp.text as pg_catalog.text check (pg_temp.spy(value))");
              db.sql(
                      """
                      select audit.overview(null, timestamptz '2026-11-24 08:00Z', 'x', 'LIST',
                        'CUSTOMER_WORK', 'LEADS', array[?])
                      """)
                  .param(permit.subject().value())
                  .query()
                  .listOfRows();
              looted.set(db.sql("select count(*) from pg_temp.loot").query(Long.class).single());
            });
    return looted.get();
  }

  @Test
  void s08_there_is_no_third_purpose() {
    assertThatThrownBy(
            () ->
                owner.inScratch(
                    db ->
                        db.sql(
                                """
                                select audit.refuse(null, timestamptz '2026-11-24 08:00Z', 'x', 'READ', 'MARKETING', null, 'NOT_THERE')
                                """)
                            .query()
                            .singleRow()))
        .hasMessageContaining("access_log_purpose_check");
  }

  @Test
  void d26_when_the_log_cannot_be_written_nothing_opens_and_nothing_is_left() {
    var maija = people.worker(Role.WORKER);
    var elli = doors.register(maija);
    var before = count();
    owner
        .db()
        .sql("revoke execute on function audit.enter, audit.refuse from tallessa_app")
        .update();
    try {
      assertThatThrownBy(() -> doors.knock(elli.code(), maija)).isInstanceOf(LogNotWritten.class);
      assertThatThrownBy(() -> doors.knock(elli.code(), people.worker(Role.WORKER)))
          .isInstanceOf(LogNotWritten.class);
      assertThatThrownBy(() -> doors.register(maija)).isInstanceOf(LogNotWritten.class);
    } finally {
      owner
          .db()
          .sql("grant execute on function audit.enter, audit.refuse to tallessa_app")
          .update();
    }
    assertThat(count()).isEqualTo(before);
    assertThat(files(maija)).isEqualTo(1);
    assertThatCode(() -> doors.knock(elli.code(), maija)).doesNotThrowAnyException();
  }

  @Test
  void a_lost_connection_is_not_the_logs_fault() {
    var maija = people.worker(Role.WORKER);
    var elli = doors.register(maija);
    var thrown = new AtomicReference<Throwable>();
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      cutOff();
                      thrown.set(catchThrowable(() -> refuse(elli, maija)));
                      status.setRollbackOnly();
                    }))
        .isInstanceOf(TransactionException.class);
    assertThat(thrown.get())
        .isInstanceOf(DataAccessException.class)
        .isNotInstanceOf(LogNotWritten.class);
  }

  @Test
  void a_line_is_part_of_the_act_or_there_is_none() {
    var maija = people.worker(Role.WORKER);
    var elli = doors.register(maija);
    assertThatThrownBy(() -> refuse(elli, maija))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private static void run(JdbcClient db, String sql) {
    if (sql.startsWith("select")) {
      db.sql(sql).query().listOfRows();
    } else {
      db.sql(sql).update();
    }
  }

  /** Ends the connection of the running transaction, as a restart of PostgreSQL would. */
  private void cutOff() {
    int pid = application.sql("select pg_backend_pid()").query(Integer.class).single();
    owner.superuser().db().sql("select pg_terminate_backend(?)").param(pid).query().singleRow();
  }

  private void refuse(Permit permit, WorkerId worker) {
    log.refuse(READ, permit.subject(), Refusal.NOT_THERE, people.visit(worker));
  }

  private long count() {
    return owner.db().sql("select count(*) from audit.access_log").query(Long.class).single();
  }

  private long files(WorkerId worker) {
    return owner
        .db()
        .sql("select count(*) from access.designation where worker_id = ?")
        .param(worker.value())
        .query(Long.class)
        .single();
  }
}
