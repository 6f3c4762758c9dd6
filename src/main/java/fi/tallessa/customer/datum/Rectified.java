package fi.tallessa.customer.datum;

import fi.tallessa.holdings.Permit;
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
 * What was put right since somebody asked for it (S44). What a field said before is kept, and in no
 * answer any more but the line manager's ({@link StillRests}). It needs no key.
 */
@Repository
public class Rectified {

  private final JdbcClient db;

  Rectified(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. */
  public List<PutRight> of(Permit permit) {
    return db.sql("select * from customer.rectified where subject_id = ? order by right_at desc")
        .param(permit.subject().value())
        .query((row, n) -> one(row))
        .list();
  }

  /**
   * Says that what a field says now is right, and all it said before is not.
   *
   * @param field empty where it is in no field
   * @param since the day somebody asked for it
   * @return false where nothing was written in the field since then
   */
  public boolean add(
      Permit permit, UUID request, String asker, Optional<Field> field, LocalDate since) {
    return db.sql(
                """
                insert into customer.rectified
                  (subject_id, request_id, field, asker, right_at, marked_at, marked_by)
                select :subject, :request, :field, :asker, right_at, :now, :who
                from (select case when :field = :elsewhere then cast(:now as timestamptz)
                  else (select max(at) from customer.datum
                    where datum.subject_id = :subject and datum.field = :field) end as right_at) newest
                where right_at >= :since
                on conflict (subject_id, request_id, field) do update set
                  right_at = excluded.right_at, marked_at = excluded.marked_at,
                  marked_by = excluded.marked_by
                """)
            .param("subject", permit.subject().value())
            .param("request", request)
            .param("field", field.map(Field::code).orElse(PutRight.ELSEWHERE))
            .param("elsewhere", PutRight.ELSEWHERE)
            .param("asker", asker)
            .param("since", since.atStartOfDay(Visit.ZONE).toOffsetDateTime())
            .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("who", permit.visit().who().value())
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from customer.rectified where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static PutRight one(ResultSet row) throws SQLException {
    return new PutRight(
        row.getObject("request_id", UUID.class),
        Field.of(row.getString("field")),
        row.getString("asker"),
        row.getObject("right_at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("marked_by", UUID.class)));
  }
}
