package fi.tallessa.staff.leaving;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leaves, and what has been done about it. */
@Repository
class Leavings {

  private static final String LEAVING =
      "select worker_id, last_day, told_by, completed_at from staff.leaving ";

  private final JdbcClient db;

  Leavings(JdbcClient db) {
    this.db = db;
  }

  Optional<Leave> of(WorkerId worker) {
    return db.sql(LEAVING + "where worker_id = ?")
        .param(worker.value())
        .query(Leavings::leave)
        .optional();
  }

  /** Whose last day is over, and who still could be found by a name and a password. */
  List<Leave> due(LocalDate day) {
    return db.sql(LEAVING + "where completed_at is null and last_day < ? order by last_day")
        .param(day)
        .query(Leavings::leave)
        .list();
  }

  /** False when it is decided already, for that day or an earlier one: the earlier day holds. */
  boolean decide(WorkerId worker, LocalDate lastDay, Visit visit) {
    return db.sql(
                """
                insert into staff.leaving (worker_id, last_day, told_by, told_at)
                values (?, ?, ?, ?)
                on conflict (worker_id) do update
                set last_day = excluded.last_day, told_by = excluded.told_by,
                  told_at = excluded.told_at
                where leaving.completed_at is null and excluded.last_day < leaving.last_day
                """)
            .params(worker.value(), lastDay, visit.who().value(), utc(visit.when()))
            .update()
        == 1;
  }

  boolean undo(WorkerId worker) {
    return db.sql("delete from staff.leaving where worker_id = ? and completed_at is null")
            .param(worker.value())
            .update()
        == 1;
  }

  /** True for whoever completes it first. */
  boolean complete(WorkerId worker, Instant at) {
    return db.sql(
                """
                update staff.leaving set completed_at = ?
                where worker_id = ? and completed_at is null
                """)
            .params(utc(at), worker.value())
            .update()
        == 1;
  }

  List<Leave.Tick> ticks(WorkerId worker) {
    return db.sql(
            """
            select item, done_by, done_at, undone_by, undone_at from staff.leaving_item
            where worker_id = ? order by item, number
            """)
        .param(worker.value())
        .query(
            (row, n) ->
                new Leave.Tick(
                    LeavingItem.valueOf(row.getString("item")),
                    new WorkerId(row.getObject("done_by", UUID.class)),
                    row.getObject("done_at", OffsetDateTime.class).toInstant(),
                    undone(row)))
        .list();
  }

  private static Optional<Leave.Undone> undone(ResultSet row) throws SQLException {
    var at = row.getObject("undone_at", OffsetDateTime.class);
    return at == null
        ? Optional.empty()
        : Optional.of(
            new Leave.Undone(new WorkerId(row.getObject("undone_by", UUID.class)), at.toInstant()));
  }

  /** Ticking twice changes nothing: the first who did it stays. */
  void tick(WorkerId worker, LeavingItem item, Visit visit) {
    db.sql(
            """
            insert into staff.leaving_item (worker_id, item, number, done_by, done_at)
            select worker_id, :item,
              1 + (select count(*) from staff.leaving_item before
                where before.worker_id = leaving.worker_id and before.item = :item),
              :who, :at
            from staff.leaving where worker_id = :worker
            on conflict do nothing
            """)
        .param("item", item.name())
        .param("who", visit.who().value())
        .param("at", utc(visit.when()))
        .param("worker", worker.value())
        .update();
  }

  /** Taking it off twice changes nothing: it was whoever did it first. */
  void untick(WorkerId worker, LeavingItem item, Visit visit) {
    db.sql(
            """
            update staff.leaving_item set undone_by = ?, undone_at = ?
            where worker_id = ? and item = ? and undone_at is null
            """)
        .params(visit.who().value(), utc(visit.when()), worker.value(), item.name())
        .update();
  }

  private static Leave leave(ResultSet row, int n) throws SQLException {
    var completed = row.getObject("completed_at", OffsetDateTime.class);
    return new Leave(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("last_day", LocalDate.class),
        new WorkerId(row.getObject("told_by", UUID.class)),
        completed == null ? null : completed.toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
