package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.demo.Cast;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nightly work: before the first night, and with everything that can need somebody. */
final class NightlyStates {

  private static final String PAGE = "/reviews/nightly";

  static List<State> all() {
    return List.of(
        State.page(PAGE, "nightly", ".services", NightlyStates::fresh),
        State.of("nightly-troubles", ".mk.care", NightlyStates::troubled),
        State.of("nightly-no-reason", ".slip", NightlyStates::withoutReason));
  }

  private static Page fresh(Stage stage) {
    emptied(stage);
    return stage.sanna(PAGE);
  }

  private static Page troubled(Stage stage) {
    var db = emptied(stage);
    db.sql(
            """
            insert into nightly.attempt
              (job, night, term, started_at, ended_at, outcome, reached, reference)
            values ('customer.night.drafts', current_date, 0, now(), now(), 'FAILED', 2, '7Q4-118')
            """)
        .update();
    db.sql(
            """
            insert into nightly.pause (job, from_at, worker_id, why)
            values ('staff.night.traces', now(), ?, 'HOLD')
            """)
        .param(stage.desks().house().worker(Cast.HELI).value())
        .update();
    return stage.sanna(PAGE);
  }

  private static Page withoutReason(Stage stage) {
    var page = fresh(stage);
    page.locator("main summary").first().click();
    page.locator("main details[open] button").first().click();
    page.waitForLoadState();
    return page;
  }

  private static JdbcClient emptied(Stage stage) {
    var db = stage.bean(Owner.class).db();
    for (var table : List.of("stop", "start", "pause", "attempt")) {
      db.sql("delete from nightly." + table).update();
    }
    return db;
  }

  private NightlyStates() {}
}
