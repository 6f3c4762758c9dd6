package fi.tallessa.rights.request;

import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests of people who are in no file, or are not found yet. There is nobody in a row. */
@Repository
class Strangers {

  private final JdbcClient db;

  Strangers(JdbcClient db) {
    this.db = db;
  }

  private static final String THEIRS =
      " from rights.stranger where closed_at is null and (:all or begun_by = :who) ";

  /**
   * Those that are open, by their last day, after a place.
   *
   * @param all whether it is not only what came to the visitor
   */
  List<Stranger> after(String place, int most, boolean all, Visit visit) {
    return db.sql(
            "select *"
                + THEIRS
                + "and due_on || '.' || id > :place order by due_on || '.' || id limit :most")
        .param("place", place)
        .param("most", most)
        .param("all", all)
        .param("who", visit.who().value())
        .query(Strangers::stranger)
        .list();
  }

  /** How many are open, and how many of them are late, or due within a week. */
  OpenRequests.Counted counted(boolean all, Visit visit) {
    return db.sql(OpenRequests.Counted.SELECT + THEIRS)
        .param("today", visit.today())
        .param("all", all)
        .param("who", visit.who().value())
        .query(OpenRequests.Counted::of)
        .single();
  }

  Optional<Stranger> one(UUID id) {
    return db.sql("select * from rights.stranger where id = ?")
        .param(id)
        .query(Strangers::stranger)
        .optional();
  }

  /** False where the form was sent before. */
  boolean begin(UUID id, StrangerForm.Read asked, LocalDate due, Visit visit) {
    return db.sql(
                """
                insert into rights.stranger
                  (id, kind, came_on, due_on, identity, begun_at, begun_by)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                id,
                asked.kind().name(),
                asked.came(),
                due,
                asked.identity().name(),
                visit.when().atOffset(ZoneOffset.UTC),
                visit.who().value())
            .update()
        == 1;
  }

  /** That they have shown who they are, or were asked to in vain; of no consequence once closed. */
  void know(UUID id, Identity known) {
    db.sql("update rights.stranger set identity = ? where id = ? and closed_at is null")
        .params(known.name(), id)
        .update();
  }

  /** False where somebody else was faster. */
  boolean close(UUID id, LocalDate on, Way way, Visit visit) {
    return db.sql(
                """
                update rights.stranger set closed_on = ?, closed_at = ?, closed_by = ?, way = ?
                where id = ? and closed_at is null
                """)
            .params(on, visit.when().atOffset(ZoneOffset.UTC), visit.who().value(), way.name(), id)
            .update()
        == 1;
  }

  /** Which requests in files a stranger's may be, as {@code asked}. */
  private static final String MAY_BE =
      """
      request.kind = {asked}.kind and request.came_on <= {asked}.came_on
        and (request.begun_at >= {asked}.begun_at or request.came_on = {asked}.came_on)
      """;

  /** One request ends one: two who look at once wait for each other. */
  void hold(UUID id) {
    db.sql(
            """
            select id from rights.stranger where closed_at is null
              and kind = (select kind from rights.stranger where id = ?)
            order by id for update
            """)
        .param(id)
        .query(UUID.class)
        .list();
  }

  /**
   * Whether a request that it may be was taken down in some file: of the same right, of that day or
   * an earlier one, since then or of that very day; one more than were ended by such. In which,
   * nobody is asked.
   */
  boolean takenDown(UUID id) {
    return db.sql(
            """
            select (select count(*) from rights.request where {it}) >
              (select count(*) from rights.stranger other
                where other.filed and exists (select from rights.request where {it} and {other}))
            from rights.stranger where stranger.id = ?
            """
                .replace("{it}", MAY_BE.replace("{asked}", "stranger"))
                .replace("{other}", MAY_BE.replace("{asked}", "other")))
        .param(id)
        .query(Boolean.class)
        .single();
  }

  /** It goes on in a file; false where somebody else was faster. */
  boolean file(UUID id, Visit visit) {
    return db.sql(
                """
                update rights.stranger set filed = true, closed_on = ?, closed_at = ?, closed_by = ?
                where id = ? and closed_at is null
                """)
            .params(visit.today(), visit.when().atOffset(ZoneOffset.UTC), visit.who().value(), id)
            .update()
        == 1;
  }

  /**
   * What was answered longer ago; how many.
   *
   * @param kept months
   */
  int forget(TimeLimit kept, LocalDate day) {
    return db.sql("delete from rights.stranger where closed_on + make_interval(months => ?) < ?")
        .params(kept.number(), day)
        .update();
  }

  private static Stranger stranger(ResultSet row, int n) throws SQLException {
    return new Stranger(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getObject("came_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        Identity.valueOf(row.getString("identity")),
        new WorkerId(row.getObject("begun_by", UUID.class)),
        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)));
  }
}
