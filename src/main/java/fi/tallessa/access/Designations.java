package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is designated to whom. */
@Repository
class Designations {

  private final JdbcClient db;

  Designations(JdbcClient db) {
    this.db = db;
  }

  /** Registering designates the registrar, marked so for the manager's review (D10). */
  void registrar(SubjectId subject, Visit visit) {
    db.sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, designated_by, designated_at)
            values (?, ?, ?, 'REGISTERED', ?, ?, ?)
            """)
        .params(
            subject.value(),
            UUID.randomUUID(),
            visit.who().value(),
            visit.today(),
            visit.who().value(),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }
}
