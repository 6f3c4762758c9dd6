package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seals of the log: before the first one, and with everything that can need somebody. */
final class LogStates {

  private static final String PAGE = "/reviews/log";

  static List<State> all() {
    return List.of(
        State.page(PAGE, "log", ".services", LogStates::fresh),
        State.of("log-troubles", ".mk.care", LogStates::troubled));
  }

  private static Page fresh(Stage stage) {
    emptied(stage);
    return stage.sanna(PAGE);
  }

  private static Page troubled(Stage stage) {
    emptied(stage)
        .sql(
            """
            insert into audit.checkpoint
            select 1, 1, now() - interval '3 hours', min(line), min(line), 1, sha256(''), sha256(''), '', ''
            from audit.access_log
            """)
        .update();
    return stage.sanna(PAGE);
  }

  /** What is planted goes again: nothing is sealed after a seal that nobody made. */
  private static JdbcClient emptied(Stage stage) {
    var db = stage.bean(Owner.class).db();
    empty(db);
    stage.desks().afterwards(() -> empty(db));
    return db;
  }

  private static void empty(JdbcClient db) {
    db.sql("delete from audit.outside").update();
    db.sql("delete from audit.checkpoint").update();
  }

  private LogStates() {}
}
