package fi.tallessa.staff;

import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody sees a page before they have signed (S35); this says who has still to come. */
@Component
@Order(110)
class UndertakingsStep implements SetUpStep {

  private final JdbcClient db;

  UndertakingsStep(JdbcClient db) {
    this.db = db;
  }

  @Override
  public When when() {
    return When.IN_THE_FIRST_MONTH;
  }

  @Override
  public String name() {
    return "staff.undertakings.step";
  }

  @Override
  public String path() {
    return "/staff";
  }

  @Override
  public boolean forManagers() {
    return true;
  }

  @Override
  public Found look(LocalDate day) {
    return db.sql(
            """
            select count(*), count(undertaking.worker_id) from staff.worker
            left join staff.undertaking on undertaking.worker_id = worker.id
              and undertaking.version = :version
            where :day between joined_on and coalesce(left_on, 'infinity')
            """)
        .param("version", Undertakings.VERSION)
        .param("day", day)
        .query((row, n) -> found(row.getInt(1), row.getInt(2)))
        .single();
  }

  private static Found found(int here, int signed) {
    return signed == here
        ? Found.done("staff.undertakings.done", here)
        : Found.missing("staff.undertakings.missing", signed, here);
  }
}
