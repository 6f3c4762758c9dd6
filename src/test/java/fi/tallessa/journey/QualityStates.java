package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.customer.OneFile;
import java.util.List;

/** What is to be put in order in files, and what is said again to be right. */
final class QualityStates {

  static List<State> all() {
    return List.of(
        State.page("/reviews/quality", "quality", "#h-files", QualityStates::list),
        State.of(
            "customer-stale",
            "#domicile a[href$='/verification']",
            s -> s.maija(old(s).address(""))));
  }

  private static Page list(Stage stage) {
    old(stage);
    return stage.sanna("/reviews/quality?kind=stale");
  }

  /** Of a file whose domicile was told long ago. */
  private static OneFile old(Stage stage) {
    var elli = stage.elli();
    stage
        .bean(Owner.class)
        .db()
        .sql(
            """
            insert into customer.confirmed (subject_id, field, version, on_day)
            select subject_id, 'domicile', 1, current_date - 800 from access.file where code = ?
            """)
        .param(elli.code.value())
        .update();
    return elli;
  }

  private QualityStates() {}
}
