package fi.tallessa.retention;

import fi.tallessa.access.Barred;
import fi.tallessa.kernel.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether any legal hold waits for whoever asks: as the second of two, before it lapses and the
 * file goes, or since two people agreed to it longer ago than that lasts.
 */
@Repository
public class WaitingHolds {

  private final JdbcClient db;

  WaitingHolds(JdbcClient db) {
    this.db = db;
  }

  public boolean any(Visit visit) {
    return db.sql(
            """
            select exists (select from retention.hold where hold.until_at is null and not {barred}
              and (hold.confirmed_at is null and coalesce(hold.reviewed_by, hold.set_by) <> :who
                or {past}))
            """
                .replace("{barred}", Barred.holds("hold", ":who"))
                .replace("{past}", Agreed.past("hold")))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query(Boolean.class)
        .single();
  }
}
