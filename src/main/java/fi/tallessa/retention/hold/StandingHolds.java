package fi.tallessa.retention.hold;

import fi.tallessa.access.Barred;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Holds that last, by code, for whoever may be the second of two: they need not lead anybody who
 * works with the customer, or nobody could be. Who may never open a file learns of none (K15).
 */
@Repository
class StandingHolds {

  private static final String PLACE =
      "(case when confirmed_at is null then '0' else '1' end || review_on || code)";

  private final JdbcClient db;

  StandingHolds(JdbcClient db) {
    this.db = db;
  }

  /** What waits for a second first, then by the day of the next look. */
  List<Standing> after(String place, int most, Visit visit) {
    return db.sql(
            """
            select * from (
              select hold.*, code, {place} collate "C" as place
              from retention.hold join access.file on file.subject_id = hold.subject_id
              where until_at is null and not {barred}) standing
            where place > :place order by place limit :most
            """
                .replace("{place}", PLACE)
                .replace("{barred}", Barred.holds("hold", ":who")))
        .param("who", visit.who().value())
        .param("place", place)
        .param("most", most)
        .query(StandingHolds::standing)
        .list();
  }

  /** Where the list goes on after one. */
  static String place(Standing one) {
    return (one.confirmed() ? "1" : "0") + one.review() + one.code().value();
  }

  /** One that waits for a second who is not the first. */
  Optional<Standing> waiting(UUID id, Visit visit) {
    return db.sql(
            """
            select hold.*, code from retention.hold
            join access.file on file.subject_id = hold.subject_id
            where id = :id and until_at is null and confirmed_at is null
              and coalesce(reviewed_by, set_by) <> :who
              and not {barred}
            """
                .replace("{barred}", Barred.holds("hold", ":who")))
        .param("id", id)
        .param("who", visit.who().value())
        .query(StandingHolds::standing)
        .optional();
  }

  /** False when it was lifted, confirmed or erased meanwhile. */
  boolean confirm(Standing one, Visit visit) {
    return db.sql(
                """
                update retention.hold set confirmed_at = ?, confirmed_by = ?
                where id = ? and until_at is null and confirmed_at is null
                  and coalesce(reviewed_by, set_by) = ?
                """)
            .params(
                visit.when().atOffset(ZoneOffset.UTC),
                visit.who().value(),
                one.id(),
                one.first().value())
            .update()
        == 1;
  }

  private static Standing standing(ResultSet row, int n) throws SQLException {
    return new Standing(
        row.getObject("id", UUID.class),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        Ground.valueOf(row.getString("ground")),
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("set_by", UUID.class)),
        Optional.ofNullable(row.getObject("reviewed_by", UUID.class)).map(WorkerId::new),
        Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getObject("holds_until", OffsetDateTime.class).toInstant(),
        row.getObject("review_on", LocalDate.class));
  }
}
