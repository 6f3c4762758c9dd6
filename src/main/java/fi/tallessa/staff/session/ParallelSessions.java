package fi.tallessa.staff.session;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Machine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the open sessions of one worker, who knows of them and can end them (S36). */
@Repository
public class ParallelSessions {

  private final JdbcClient db;
  private final SessionLimits limits;

  ParallelSessions(JdbcClient db, SessionLimits limits) {
    this.db = db;
    this.limits = limits;
  }

  /**
   * The newest first.
   *
   * @param mine the one that asks, null for nobody's
   */
  public List<OpenSession> of(WorkerId worker, UUID mine, Instant now) {
    var statement =
        db.sql(
            """
            select id, began_at, touched_at, factor, machine from staff.session
            where worker_id = :worker and shown = 'CODE' and
            """
                + Alive.SQL
                + "order by began_at desc");
    return Alive.at(now, limits, statement)
        .param("worker", worker.value())
        .query(
            (row, n) ->
                new OpenSession(
                    row.getObject("id", UUID.class),
                    row.getObject("began_at", OffsetDateTime.class).toInstant(),
                    row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                    Machine.kept(row.getString("machine")),
                    factor(row.getString("factor")),
                    row.getObject("id", UUID.class).equals(mine)))
        .list();
  }

  private static Factor factor(String name) {
    return name == null ? Factor.CODE : Factor.valueOf(name);
  }

  /** Where two are open, both are told: no parallel logins without notice. */
  void tellOfEachOther(WorkerId worker, Instant now) {
    if (of(worker, null, now).size() > 1) {
      db.sql("update staff.session set elsewhere_at = ? where worker_id = ? and shown = 'CODE'")
          .params(now.atOffset(ZoneOffset.UTC), worker.value())
          .update();
    }
  }

  /** The worker has been told of the others. */
  public void told(UUID session) {
    db.sql("update staff.session set elsewhere_at = null, news_since = null where id = ?")
        .param(session)
        .update();
  }

  /** Ends one of a worker's own sessions; true when there was one. */
  public boolean end(WorkerId worker, UUID session) {
    return db.sql("delete from staff.session where worker_id = ? and id = ?")
            .params(worker.value(), session)
            .update()
        == 1;
  }

  /** Ends all of them. Returns how many. */
  public int endAll(WorkerId worker) {
    return db.sql("delete from staff.session where worker_id = ?").param(worker.value()).update();
  }

  /** Ends all but this one. Returns how many. */
  public int endOthers(WorkerId worker, UUID mine) {
    return db.sql("delete from staff.session where worker_id = ? and id <> ?")
        .params(worker.value(), mine)
        .update();
  }
}
