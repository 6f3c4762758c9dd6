package fi.tallessa.rights.request;

import fi.tallessa.access.Restrictions;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which requests have the data only kept. The door asks for the restriction itself, which lasts as
 * long as one of them does.
 */
@Repository
class Freezes {

  private final JdbcClient db;
  private final Restrictions restrictions;

  Freezes(JdbcClient db, Restrictions restrictions) {
    this.db = db;
    this.restrictions = restrictions;
  }

  Optional<Freeze> of(Permit permit, UUID request) {
    return asked(
            "select * from rights.freeze where subject_id = :subject and request_id = :request",
            permit,
            request)
        .query((row, n) -> freeze(row))
        .optional();
  }

  /** From now on; once for a request. */
  void begin(Permit permit, UUID request) {
    asked(
            """
            insert into rights.freeze (subject_id, request_id, from_at, from_by)
            values (:subject, :request, :now, :who) on conflict do nothing
            """,
            permit,
            request)
        .update();
    restrictions.begin(permit);
  }

  /** False where somebody else was faster. What another request keeps frozen stays so. */
  boolean lift(Permit permit, UUID request, LocalDate told) {
    int lifted =
        asked(
                """
                update rights.freeze set until_at = :now, until_by = :who, told_on = :told
                where subject_id = :subject and request_id = :request and until_at is null
                """,
                permit,
                request)
            .param("told", told)
            .update();
    if (lifted == 1 && !lasts(permit)) {
      restrictions.end(permit);
    }
    return lifted == 1;
  }

  private boolean lasts(Permit permit) {
    return db.sql(
            """
            select exists (select from rights.freeze where subject_id = ? and until_at is null)
            """)
        .param(permit.subject().value())
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit, UUID request) {
    return db.sql(sql)
        .param("subject", permit.subject().value())
        .param("request", request)
        .param("who", permit.visit().who().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC));
  }

  private static Freeze freeze(ResultSet row) throws SQLException {
    return new Freeze(
        moment(row, "from_at"),
        worker(row, "from_by"),
        row.getObject("until_at") == null
            ? Optional.empty()
            : Optional.of(
                new Freeze.Lifted(
                    row.getObject("told_on", LocalDate.class),
                    moment(row, "until_at"),
                    worker(row, "until_by"))));
  }

  private static WorkerId worker(ResultSet row, String column) throws SQLException {
    return new WorkerId(row.getObject(column, UUID.class));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
