package fi.tallessa.journey;

import fi.tallessa.Owner;
import fi.tallessa.access.Unusual;
import fi.tallessa.access.UnusualFindings;
import fi.tallessa.holdings.Permit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** What was unusual about how somebody looked: one that waits, and its page. */
final class UnusualStates {

  static List<State> all() {
    return List.of(
        State.page(
            "/reviews/unusual",
            "unusual",
            ".rules li",
            stage -> {
              found(stage);
              return stage.sanna("/reviews/unusual");
            }),
        State.page(
            "/reviews/unusual/{id}",
            "unusual-one",
            "form#form",
            stage -> {
              found(stage);
              var page = stage.sanna("/reviews/unusual");
              page.navigate(page.locator(".rules a").first().getAttribute("href"));
              return page;
            }));
  }

  /** What is planted goes again. */
  private static void found(Stage stage) {
    var elli = stage.elli();
    var findings = stage.bean(UnusualFindings.class);
    stage
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                findings.add(
                    Unusual.SAME_NAME,
                    elli.maija,
                    LocalDate.of(2026, 11, 27),
                    List.of(elli.in(Permit::subject)),
                    Instant.now()));
    var db = stage.bean(Owner.class).db();
    stage.desks().afterwards(() -> db.sql("delete from access.finding").update());
  }

  private UnusualStates() {}
}
