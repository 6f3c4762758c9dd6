package fi.tallessa.casework.moving;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Oversight;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That contacts were moved away, and what line managers decided about each. */
@Repository
class Movings {

  private static final String MOVINGS =
      """
      select moving.subject_id, moving.contact_id, from_line, line, moving.at, moving.worker_id,
        answer, decided.at as answered_at, decided.worker_id as answered_by
      from casework.moving
      left join casework.moving_answer decided on decided.subject_id = moving.subject_id
        and decided.contact_id = moving.contact_id
      """;

  private final JdbcClient db;

  Movings(JdbcClient db) {
    this.db = db;
  }

  /**
   * False where it was moved before.
   *
   * @param permit of the wrong file, by which it is moved away
   */
  boolean add(Permit permit, KeptContact kept) {
    return db.sql(
                """
                insert into casework.moving (subject_id, contact_id, from_line, line, at, worker_id)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                permit.subject().value(),
                kept.id(),
                kept.line(),
                permit.line(),
                at(permit),
                permit.visit().who().value())
            .update()
        == 1;
  }

  Optional<Moving> one(Permit permit, UUID contact) {
    return db.sql(MOVINGS + "where moving.subject_id = ? and moving.contact_id = ?")
        .params(permit.subject().value(), contact)
        .query(Movings::moving)
        .optional();
  }

  List<Moving> of(Permit permit) {
    return db.sql(MOVINGS + "where moving.subject_id = ? order by line")
        .param(permit.subject().value())
        .query(Movings::moving)
        .list();
  }

  /**
   * Those after a line that nobody has decided about, of whom the visitor answers for: ids, the
   * oldest first.
   */
  List<Moving> undecided(long after, int most, Visit visit) {
    return db.sql(
            (MOVINGS
                    + """
                    {asleep}
                    where answer is null and line > :after and {overseen} and not {barred}
                    order by line limit :most
                    """)
                .replace("{asleep}", Oversight.asleep("moving"))
                .replace("{overseen}", Oversight.holds("moving"))
                .replace("{barred}", Barred.holds("moving", ":who")))
        .param("after", after)
        .param("most", most)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query(Movings::moving)
        .list();
  }

  /** False where somebody has decided already. */
  boolean answer(Permit permit, UUID contact, Answer answer) {
    return db.sql(
                """
                insert into casework.moving_answer (subject_id, contact_id, answer, at, worker_id)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                permit.subject().value(),
                contact,
                answer.name(),
                at(permit),
                permit.visit().who().value())
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from casework.moving where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }

  private static Moving moving(ResultSet row, int n) throws SQLException {
    return new Moving(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("contact_id", UUID.class),
        row.getLong("from_line"),
        row.getLong("line"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        decided(row));
  }

  private static Optional<Moving.Decided> decided(ResultSet row) throws SQLException {
    return row.getString("answer") == null
        ? Optional.empty()
        : Optional.of(
            new Moving.Decided(
                Answer.valueOf(row.getString("answer")),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                new WorkerId(row.getObject("answered_by", UUID.class))));
  }
}
