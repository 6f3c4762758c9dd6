package fi.tallessa.rights.request;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That requests were answered, and how soon: what stays when whoever asked is erased. */
@Repository
class Answered {

  private final JdbcClient db;

  Answered(JdbcClient db) {
    this.db = db;
  }

  void add(Request one, Outcome outcome, LocalDate on) {
    add(one.kind(), outcome, one.came(), one.due(), on);
  }

  void add(Kind kind, Outcome outcome, LocalDate came, LocalDate due, LocalDate on) {
    db.sql(
            """
            insert into rights.answered (id, year, kind, outcome, days, late)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            on.getYear(),
            kind.name(),
            outcome.name(),
            (int) ChronoUnit.DAYS.between(came, on),
            on.isAfter(due))
        .update();
  }

  /** That nobody had answered by the last day: it must not go with whoever is erased. */
  void never(Permit permit) {
    db.sql(
            """
            insert into rights.answered (id, year, kind, outcome, days, late)
            select gen_random_uuid(), extract(year from cast(:today as date)), kind, 'UNANSWERED',
              cast(:today as date) - came_on, true
            from rights.request
            where subject_id = :subject and closed_at is null and due_on < :today
            """)
        .param("today", permit.visit().today())
        .param("subject", permit.subject().value())
        .update();
  }

  Year of(Visit visit) {
    return db.sql(
            """
            select count(*) filter (where answered), coalesce(max(days) filter (where answered), 0),
              count(*) filter (where answered and late), count(*) filter (where not answered)
            from (select days, late, outcome <> 'UNANSWERED' as answered
              from rights.answered where year = ?) request
            """)
        .param(visit.today().getYear())
        .query((row, n) -> new Year(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
        .single();
  }

  /**
   * @param longest after how many days at most
   * @param never how many nobody had answered by their day when all of it was erased
   */
  public record Year(int many, int longest, int late, int never) {}
}
