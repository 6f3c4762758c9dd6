package fi.tallessa.customer.matching;

import fi.tallessa.access.Barred;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that may be one person's, as noticed when the second was opened. */
@Repository
class Matches {

  private static final int AT_MOST = 200;

  private final JdbcClient db;

  Matches(JdbcClient db) {
    this.db = db;
  }

  void add(Permit registered, SubjectId other) {
    db.sql(
            """
            insert into customer.match_notice (subject_id, id, other_id, found_at)
            values (?, ?, ?, ?)
            """)
        .params(registered.subject().value(), UUID.randomUUID(), other.value(), at(registered))
        .update();
  }

  /**
   * Those nobody has seen to yet, the oldest first; none with a file that the visitor may never
   * open (K15).
   */
  List<Match> open(Visit visit) {
    return db.sql(
            """
            select notice.id, notice.subject_id, registered.code as registered, other.code as other,
              notice.found_at, exists (select from access.conflict tie
                join access.designation own on own.worker_id = tie.worker_id
                where tie.subject_id = notice.other_id and tie.until_at is null
                  and own.subject_id = notice.subject_id and own.ended_at is null) as tied
            from customer.match_notice notice
            join access.file registered on registered.subject_id = notice.subject_id
            join access.file other on other.subject_id = notice.other_id
            where notice.resolved_at is null and not {barred}
            order by notice.found_at, notice.id limit :most
            """
                .replace("{barred}", Barred.holds("other", ":who")))
        .param("who", visit.who().value())
        .param("most", AT_MOST)
        .query(Matches::match)
        .list();
  }

  /** False when it was seen to before, or is none of this customer's. */
  boolean resolve(Permit permit, UUID id) {
    return db.sql(
                """
                update customer.match_notice set resolved_by = ?, resolved_at = ?
                where subject_id = ? and id = ? and resolved_at is null
                """)
            .params(permit.visit().who().value(), at(permit), permit.subject().value(), id)
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from customer.match_notice where :person in (subject_id, other_id)")
        .param("person", permit.subject().value())
        .update();
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }

  private static Match match(ResultSet row, int n) throws SQLException {
    return new Match(
        row.getObject("id", UUID.class),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("registered")).orElseThrow(),
        Code.parse(row.getString("other")).orElseThrow(),
        row.getObject("found_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("tied"));
  }
}
