package fi.tallessa.access.conflict;

import fi.tallessa.access.conflict.Told.Known;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workers have told of whom they know, until a line manager has seen to it. */
@Repository
class ToldTies {

  private static final Shape<Known> SHAPE = Shape.of("access.conflict.told", Known.class);

  /** Of one worker: nobody buries what others told. */
  static final int MOST = 20;

  private final JdbcClient db;
  private final Vault vault;

  ToldTies(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Told twice it is told once. */
  void add(Known known, Visit visit) {
    var key = vault.register();
    var id =
        key.id(
            String.join(
                "\n",
                visit.who().toString(),
                known.name(),
                known.born(),
                known.tie().code(),
                "" + known.more()));
    db.sql(
            """
            insert into access.conflict_told (id, worker_id, told_at, sealed) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(id, visit.who().value(), at(visit), key.seal(SHAPE, id, 1, known))
        .update();
  }

  /** What the visitor told, the newest first; what was seen to has no words any more. */
  List<Told> own(Visit visit) {
    return by(visit.who());
  }

  List<Told> by(WorkerId worker) {
    var key = vault.register();
    return db.sql(
            """
            select id, worker_id, told_at, sealed from access.conflict_told
            where worker_id = ? order by told_at desc, id
            """)
        .param(worker.value())
        .query((row, n) -> told(key, row))
        .list();
  }

  /** What waits, the oldest first; a manager's own waits for somebody else. */
  List<Told> open(Visit visit) {
    var key = vault.register();
    return db.sql(
            """
            select id, worker_id, told_at, sealed from access.conflict_told
            where settled_at is null and worker_id <> ? order by told_at, id
            """)
        .param(visit.who().value())
        .query((row, n) -> told(key, row))
        .list();
  }

  /** Seen to: the words go. */
  void settle(Told told, Visit visit) {
    db.sql(
            """
            update access.conflict_told set settled_by = ?, settled_at = ?, sealed = null
            where id = ? and settled_at is null
            """)
        .params(visit.who().value(), at(visit), told.id())
        .update();
  }

  private static Told told(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var sealed = row.getBytes("sealed");
    return new Told(
        id,
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        sealed == null ? null : key.unseal(SHAPE, id, 1, sealed));
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
