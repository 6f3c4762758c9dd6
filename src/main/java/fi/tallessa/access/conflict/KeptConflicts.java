package fi.tallessa.access.conflict;

import fi.tallessa.access.conflict.Conflict.Written;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who may never open which file, and why. The reason is about a worker and written by a manager who
 * has not read the file, so it lies under the key of the register, as all about workers does.
 */
@Repository
class KeptConflicts {

  private static final Shape<Written> SHAPE = Shape.of("access.conflict", Written.class);

  private final JdbcClient db;
  private final Vault vault;

  KeptConflicts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Those of one file, what lasts first, then the newest. */
  List<Conflict> of(Permit permit) {
    var key = vault.register();
    return db.sql(
            """
            select * from access.conflict where subject_id = ?
            order by until_at desc nulls first, from_at desc, id
            """)
        .param(permit.subject().value())
        .query((row, n) -> conflict(key, row))
        .list();
  }

  /** A worker may not open a file. */
  record Bar(WorkerId worker, SubjectId subject, Instant from) {}

  /** Which files some of them may not open now, the newest first. */
  List<Bar> lasting(Collection<WorkerId> workers) {
    return db.sql(
            """
            select worker_id, subject_id, from_at from access.conflict
            where until_at is null and worker_id = any (?) order by from_at desc, id
            """)
        .param(workers.stream().map(WorkerId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Bar(
                    worker(row, "worker_id"),
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    moment(row, "from_at")))
        .list();
  }

  Optional<Conflict> lasting(Permit permit, UUID id) {
    return of(permit).stream().filter(one -> one.id().equals(id) && one.lasts()).findFirst();
  }

  /**
   * From now on; the database ends every designation of theirs with it. False where it has begun
   * before.
   */
  boolean begin(Permit permit, Proposed proposed) {
    var id = UUID.randomUUID();
    var written = new Written(proposed.tie(), proposed.reason(), null);
    return db.sql(
                """
                insert into access.conflict
                  (subject_id, id, worker_id, from_at, set_by, version, sealed)
                values (?, ?, ?, ?, ?, 1, ?)
                on conflict (subject_id, worker_id) where until_at is null do nothing
                """)
            .params(
                permit.subject().value(),
                id,
                proposed.worker().value(),
                at(permit.visit()),
                permit.visit().who().value(),
                vault.register().seal(SHAPE, id, 1, written))
            .update()
        == 1;
  }

  /** From now on it lasts no more; no designation comes back by it. */
  boolean end(Permit permit, Conflict one, Words why) {
    var written = new Written(one.written().tie(), one.written().reason(), why.value());
    return db.sql(
                """
                update access.conflict set until_at = ?, ended_by = ?, version = 2, sealed = ?
                where subject_id = ? and id = ? and until_at is null
                """)
            .params(
                at(permit.visit()),
                permit.visit().who().value(),
                vault.register().seal(SHAPE, one.id(), 2, written),
                permit.subject().value(),
                one.id())
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from access.conflict where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static Conflict conflict(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Conflict(
        id,
        worker(row, "worker_id"),
        key.unseal(SHAPE, id, row.getInt("version"), row.getBytes("sealed")),
        moment(row, "from_at"),
        worker(row, "set_by"),
        moment(row, "until_at"),
        worker(row, "ended_by"));
  }

  private static WorkerId worker(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new WorkerId(id);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
