package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.demo.Cast;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys: as they are, and with all that can need somebody. */
final class RotationStates {

  private static final String PAGE = "/reviews/keys";

  static List<State> all() {
    return List.of(
        State.page(PAGE, "keys", ".kv", RotationStates::fresh),
        State.of("keys-troubles", ".mk.block", RotationStates::troubled),
        State.of("home-key-broken", ".mk.block", RotationStates::home));
  }

  private static Page fresh(Stage stage) {
    emptied(stage);
    return stage.sanna(PAGE);
  }

  private static Page troubled(Stage stage) {
    broken(stage);
    return stage.sanna(PAGE);
  }

  private static Page home(Stage stage) {
    broken(stage);
    return stage.sanna("/");
  }

  /** One copy of another key, a machine that lags behind, and a change that was asked for. */
  private static void broken(Stage stage) {
    var db = emptied(stage);
    db.sql(
            """
            insert into vault.copy_test (copy, at, epoch, outcome)
            select copy, now(), number, case copy when 1 then 'RIGHT' else 'WRONG' end
            from vault.epoch cross join generate_series(1, 2) copy where is_current
            """)
        .update();
    db.sql(
            """
            insert into vault.node (id, seen_at, newest_epoch)
            select gen_random_uuid(), clock_timestamp(), min(number) from vault.epoch
            """)
        .update();
    db.sql(
            "insert into rotation.wish (asked_at, worker_id) select begun_at + interval '1 second', ?"
                + " from vault.epoch where is_current")
        .param(stage.desks().house().worker(Cast.HELI).value())
        .update();
  }

  private static JdbcClient emptied(Stage stage) {
    var db = stage.bean(Owner.class).db();
    for (var table : List.of("vault.copy_test", "vault.node", "rotation.wish")) {
      db.sql("delete from " + table).update();
    }
    return db;
  }

  private RotationStates() {}
}
