package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.access.ErasingPauses;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.retention.Ended;
import java.util.List;

/** What goes when, what is held back, and what shows that something went. */
final class RetentionStates {

  static List<State> all() {
    return List.of(
        State.page("/reviews/retention", "retention", "table.cards", RetentionStates::due),
        // Behind the last of whomever other tests have forgotten.
        State.of(
            "retention-none",
            ".empty",
            s -> s.sanna("/reviews/retention?list=forgotten&after=.ZZZZZZ")),
        State.of("retention-paused", "#h-paused", RetentionStates::paused),
        State.of("retention-bound", ".slip", RetentionStates::unreadable),
        State.page(
            "/customers/{code}/hold",
            "hold",
            "textarea[name=reason]",
            s -> s.sanna(s.elli().address("/hold"))),
        State.of("hold-set", ".mk.care", RetentionStates::held),
        State.page(
            "/reviews/holds",
            "holds",
            ".rules li",
            s -> {
              held(s);
              return s.sanna("/reviews/holds");
            }),
        State.page(
            "/reviews/certificates",
            "certificates",
            "ul.rules li",
            s -> {
              certified(s);
              return s.sanna("/reviews/certificates");
            }),
        State.page("/reviews/certificates/{number}", "certificate", "dl.kv", s -> certified(s)));
  }

  private static Page due(Stage stage) {
    var elli = stage.elli();
    Ended.on(elli, elli.visit(elli.maija).today().minusYears(2));
    held(stage);
    return stage.sanna("/reviews/retention?list=all");
  }

  /** A backup was put back, and somebody restricted since. */
  private static Page paused(Stage stage) {
    var elli = stage.elli();
    elli.freeze();
    var now = elli.visit(elli.maija).when();
    var pauses = stage.bean(ErasingPauses.class);
    pauses.begin(now.minusSeconds(3_600), now);
    stage.desks().afterwards(() -> pauses.end(elli.visit(elli.maija)));
    return stage.sanna("/reviews/retention");
  }

  private static Page unreadable(Stage stage) {
    var page = stage.sanna("/reviews/retention");
    page.locator("input[name=most]").fill("many");
    return Stage.send(page);
  }

  private static Page held(Stage stage) {
    var elli = stage.elli();
    var page = stage.sanna(elli.address("/hold"));
    page.locator("select[name=ground]").selectOption("legal_claim");
    page.locator("input[name=reviewOn]")
        .fill(TypedDay.typed(elli.visit(elli.maija).today().plusMonths(3)));
    page.locator("textarea[name=reason]").fill("A claim at the district court.");
    return Stage.send(page);
  }

  private static Page certified(Stage stage) {
    var db = stage.bean(Owner.class).db();
    db.sql(
            """
            insert into retention.certificate (year, number, day, at, why, epoch)
            values (2026, 117, date '2026-11-22', timestamptz '2026-11-22 02:31+02', 'ENDED', 1)
            on conflict do nothing
            """)
        .update();
    db.sql(
            """
            insert into retention.certificate_count (year, number, holding, rows)
            values (2026, 117, 'contacts', 14), (2026, 117, 'data', 9)
            on conflict do nothing
            """)
        .update();
    db.sql(
            """
            insert into retention.certificate_left (year, number, place, kind, what, erased_on)
            values (2026, 117, 1, 'PAPER', '2026-0412', date '2026-11-22'),
              (2026, 117, 2, 'PHONE', '14', date '2026-11-22')
            on conflict do nothing
            """)
        .update();
    return stage.sanna("/reviews/certificates/2026-0117");
  }

  private RetentionStates() {}
}
