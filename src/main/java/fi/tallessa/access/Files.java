package fi.tallessa.access;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files: one a customer, each with its code. */
@Repository
class Files {

  /**
   * With thousands of files out of hundreds of thousands of codes, a tenth draw is already rare.
   */
  private static final int DRAWS = 100;

  private final JdbcClient db;

  Files(JdbcClient db) {
    this.db = db;
  }

  /**
   * A new file and, by registering, the registrar's designation, marked so for the manager's review
   * (D10). Draws codes until one is free; the database decides, so two registrations never share
   * one.
   */
  Code open(SubjectId subject, Supplier<Code> codes, Visit visit) {
    for (int draw = 0; draw < DRAWS; draw++) {
      var code = codes.get();
      if (opened(subject, code, visit)) {
        return code;
      }
    }
    throw new IllegalStateException("no free code in " + DRAWS + " draws");
  }

  private boolean opened(SubjectId subject, Code code, Visit visit) {
    return db.sql(
                """
                with opened as (
                  insert into access.file (subject_id, code, opened_at) values (:subject, :code, :now)
                  on conflict (code) do nothing
                  returning subject_id)
                insert into access.designation
                  (subject_id, id, worker_id, ground, from_day, designated_by, designated_at,
                    health_by, health_at)
                select subject_id, :id, :who, 'REGISTERED', :today, :who, :now, :who, :now
                from opened
                """)
            .param("who", visit.who().value())
            .param("today", visit.today())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .param("subject", subject.value())
            .param("code", code.value())
            .param("id", UUID.randomUUID())
            .update()
        == 1;
  }
}
