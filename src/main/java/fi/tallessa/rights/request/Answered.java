package fi.tallessa.rights.request;

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

  Year of(Visit visit) {
    return db.sql(
            """
            select count(*), coalesce(max(days), 0), count(*) filter (where late)
            from rights.answered where year = ?
            """)
        .param(visit.today().getYear())
        .query((row, n) -> new Year(row.getInt(1), row.getInt(2), row.getInt(3)))
        .single();
  }

  /**
   * @param longest after how many days at most
   */
  public record Year(int many, int longest, int late) {}
}
