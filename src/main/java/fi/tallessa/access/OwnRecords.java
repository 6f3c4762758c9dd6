package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose the records of their own are, and until when (D17). */
@Repository
class OwnRecords {

  /** Of the visitor, of whom they lead, and of whom nobody leads who is there. */
  private static final String OPEN =
      """
      select record.subject_id, record.worker_id, record.begun_at, record.until_at
      from access.own_record record
      where record.until_at > :now and (record.worker_id = :who
        or exists (select from {managers} where manager.id = :who)
          and (exists (select from staff.leadership
              where leadership.worker_id = record.worker_id and leadership.manager_id = :who
                and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))
            or not exists (select from staff.leadership
              join {managers} on manager.id = leadership.manager_id
              where leadership.worker_id = record.worker_id
                and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))))
      """
          .replace(
              "{managers}",
              "(select id from staff.worker where " + Oversight.here("worker") + ") manager");

  private final JdbcClient db;
  private final BesideFiles beside;

  OwnRecords(JdbcClient db) {
    this.db = db;
    this.beside = new BesideFiles(db, "access.own_record");
  }

  void add(SubjectId subject, Instant until, Visit visit) {
    db.sql(
            """
            insert into access.own_record (subject_id, worker_id, begun_at, until_at)
            values (?, ?, ?, ?)
            """)
        .params(
            subject.value(),
            visit.who().value(),
            BesideFiles.at(visit.when()),
            BesideFiles.at(until))
        .update();
  }

  Optional<OwnRecord> one(SubjectId subject, Visit visit) {
    return asked(OPEN + "and record.subject_id = :subject", visit)
        .param("subject", subject.value())
        .query(OwnRecords::record)
        .optional();
  }

  /** The newest first, after one of them; what is none of them begins at the top (D28). */
  List<OwnRecord> after(Optional<UUID> before, int most, Visit visit) {
    return asked(
            OPEN
                + """
                and (not exists ({seen}) or (record.begun_at, record.subject_id) < (
                  select begun_at, subject_id from access.own_record
                  where subject_id = cast(:before as uuid)))
                order by record.begun_at desc, record.subject_id desc limit :most
                """
                    .replace("{seen}", OPEN + "and record.subject_id = cast(:before as uuid)"),
            visit)
        .param("before", before.map(UUID::toString).orElse(null))
        .param("most", most)
        .query(OwnRecords::record)
        .list();
  }

  boolean there(SubjectId subject) {
    return db.sql("select exists (select from access.own_record where subject_id = ?)")
        .param(subject.value())
        .query(Boolean.class)
        .single();
  }

  void erase(SubjectId subject, Instant at) {
    beside.erase(subject, at);
  }

  /** Erases some of what is due, with the keys. Returns how many; 0 when nothing is. */
  int eraseDue(Instant now) {
    return beside.eraseDue(now);
  }

  private JdbcClient.StatementSpec asked(String sql, Visit visit) {
    return db.sql(sql)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", BesideFiles.at(visit.when()));
  }

  private static OwnRecord record(ResultSet row, int n) throws SQLException {
    return new OwnRecord(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        day(row, "begun_at"),
        day(row, "until_at"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate();
  }
}
