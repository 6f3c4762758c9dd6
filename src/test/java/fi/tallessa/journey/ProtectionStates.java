package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.access.Unmaskings;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A protected address: the strips in its place, what is known of it, and the look at it. */
final class ProtectionStates {

  static List<State> all() {
    return List.of(
        State.of(
            "customer-protected", ".chip.sealed", stage -> stage.maija(hidden(stage).address(""))),
        State.page(
            "/customers/{code}/protection",
            "protection",
            "section .rules",
            stage -> stage.maija(hidden(stage).address("/protection"))),
        State.page(
            "/customers/{code}/protection/end",
            "protection-end",
            "form#form",
            stage -> stage.maija(hidden(stage).address("/protection/end"))),
        State.page(
            "/customers/{code}/protection/address",
            "protection-address",
            "dl.kv",
            ProtectionStates::seen));
  }

  /** With an address of before, and a day on which the decision ran out. */
  private static OneFile hidden(Stage stage) {
    var elli = stage.elli();
    var page = stage.maija(elli.address("/data/address"));
    page.fill("#datum [name=value]", "Puistokatu 4 B 12, 20100 Turku");
    page.check("#datum [name=source][value=mother]");
    Stage.send(page);
    page = stage.maija(elli.address("/protection"));
    page.fill("[name=from]", "2.9.2026");
    page.fill("[name=until]", "1.10.2026");
    page.check("[name=evidence][value=decision-seen]");
    Stage.send(page);
    return elli;
  }

  private static Page seen(Stage stage) {
    var elli = hidden(stage);
    var session =
        stage
            .bean(JdbcClient.class)
            .sql(
                "select id from staff.session where worker_id = ? order by touched_at desc limit 1")
            .param(elli.maija.value())
            .query(UUID.class)
            .single();
    elli.writing(
        permit -> {
          stage
              .bean(Unmaskings.class)
              .begin(permit, session, Words.line("x", "A letter", 99).sure().orElseThrow());
          return null;
        });
    return stage.maija(elli.address("/protection/address"));
  }

  private ProtectionStates() {}
}
