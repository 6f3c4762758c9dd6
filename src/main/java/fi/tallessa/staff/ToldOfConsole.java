package fi.tallessa.staff;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What whoever operates the server did about the only manager's way in (D11). Everybody who works
 * here is told: for a month, and whoever was not here then at their next sign-in.
 */
@Repository
public class ToldOfConsole {

  private static final int DAYS = 30;

  private final JdbcClient db;
  private final Workers workers;

  ToldOfConsole(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  /**
   * @param made whether there is a link by now, or one was only asked for
   */
  public record Told(Instant at, boolean made, String manager) {
    @Override
    public String toString() {
      return "Told";
    }
  }

  /** The newest, in one statement where there is none. */
  public Optional<Told> to(Visit visit) {
    return db.sql(
            """
            select at, outcome, worker_id from staff.sign_in_event event
            where outcome in ('CONSOLE_ASKED', 'CONSOLE_LINK')
              and (at > :month or 2 > (select count(*) from staff.sign_in_event mine
                where mine.worker_id = :me and mine.at > event.at
                  and mine.outcome in ('CODE_RIGHT', 'ENROLLED', 'AUTHENTICATOR_CHANGED')))
            order by line desc limit 1
            """)
        .param("month", utc(visit.when()).minusDays(DAYS))
        .param("me", visit.who().value())
        .query(
            (row, n) ->
                new Line(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("outcome").equals("CONSOLE_LINK"),
                    new WorkerId(row.getObject("worker_id", UUID.class))))
        .optional()
        .map(line -> new Told(line.at(), line.made(), workers.person(line.manager()).name()));
  }

  private record Line(Instant at, boolean made, WorkerId manager) {}

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
