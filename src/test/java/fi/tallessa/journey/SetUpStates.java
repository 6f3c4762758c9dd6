package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Names;
import fi.tallessa.association.Unit;
import fi.tallessa.association.UnitId;
import fi.tallessa.association.Units;
import fi.tallessa.association.agreement.Clause;
import fi.tallessa.association.agreement.WrittenAgreement;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The set-up and the association's own pages: what is done, what is missing, what was refused. */
final class SetUpStates {

  static List<State> all() {
    return List.of(
        State.page("/setup", "setup", ".checks", s -> s.sanna("/setup")),
        State.of("setup-data-protection", ".checks", s -> s.at("/setup", Cast.DAAVID)),
        State.page(
            "/setup/attested/{what}",
            "attested",
            "form.form",
            s -> s.sanna("/setup/attested/backup")),
        State.page("/setup/attested", "attested-list", ".rules", SetUpStates::late),
        State.page("/setup/agreements", "agreements", ".rules", SetUpStates::agreements),
        State.page(
            "/setup/agreements/{agreement}", "agreement", "form.form", SetUpStates::agreement),
        State.of("home-dues", "#h-dues", SetUpStates::dues),
        State.of("processor-outside", ".slip", SetUpStates::outside),
        State.page("/setup/units/{unit}", "unit", "form.form", SetUpStates::unit),
        State.of("unit-overtaken", ".note.care", SetUpStates::overtaken),
        State.page(
            "/setup/services/{service}",
            "service",
            "form.form",
            s -> s.sanna("/setup/services/" + s.customers().service())),
        State.of("services-refused", ".slip", s -> Stage.send(s.sanna("/setup/services"))),
        State.page("/setup/grants/{grant}", "grant", "form.form", SetUpStates::grant),
        State.of("grant-removed-meanwhile", "#removed", SetUpStates::removed),
        State.page(
            "/setup/deadlines/{deadline}",
            "deadline",
            "form.form",
            s -> s.sanna("/setup/deadlines/retention")),
        State.of("deadlines-to-check", ".chip.care", SetUpStates::toCheck));
  }

  /** Some hold, one is late, and of some nobody has said anything. */
  private static Page late(Stage stage) {
    alarm(stage);
    return stage.sanna("/setup/attested");
  }

  private static void alarm(Stage stage) {
    stage
        .bean(Owner.class)
        .db()
        .sql(
            """
            update association.attestation
            set checked_on = checked_on - 400, next_on = next_on - 400 where what = 'ALARM'
            """)
        .update();
  }

  private static Page agreements(Stage stage) {
    agree(stage);
    return stage.sanna("/setup/agreements");
  }

  private static Page agreement(Stage stage) {
    return stage.sanna("/setup/agreements/" + agree(stage));
  }

  private static Page dues(Stage stage) {
    alarm(stage);
    agree(stage);
    return stage.sanna("/");
  }

  /** It lacks most of what it has to say. */
  private static UUID agree(Stage stage) {
    var heli = stage.desks().house().worker(Cast.HELI);
    return WrittenAgreement.in(stage.register(), heli, Map.of(Clause.A, "2 §", Clause.B, "3 §"));
  }

  /** A cloud across the sea is refused; who runs it now stands below. */
  private static Page outside(Stage stage) {
    var page = stage.sanna("/setup/processor");
    page.selectOption("#country", "outside");
    return Stage.send(page);
  }

  private static Page unit(Stage stage) {
    return stage.sanna("/setup/units/" + added(stage));
  }

  /** Heli was faster. */
  private static Page overtaken(Stage stage) {
    var id = added(stage);
    var page = stage.sanna("/setup/units/" + id);
    var units = stage.bean(Units.class);
    var heli = stage.people().visit(stage.desks().house().worker(Cast.HELI));
    var unit = units.byId(id).orElseThrow();
    units.change(
        new Unit(id, new Names("Länsi-Turunmaa", "Pargas", ""), unit.lastDay(), unit.version()),
        heli);
    return Stage.send(page);
  }

  private static UnitId added(Stage stage) {
    return stage.bean(Units.class).add(new Names("Parainen", "Pargas", ""));
  }

  private static Page grant(Stage stage) {
    var id = new GrantId(UUID.randomUUID());
    var first = LocalDate.of(2026, 1, 1);
    stage
        .bean(Grants.class)
        .add(
            new Grant(
                id,
                "STEA",
                "2026-114",
                "Lasten avoin talo",
                new DateRange(first, first.plusYears(1)),
                1));
    return stage.sanna("/setup/grants/" + id);
  }

  /** Heli removed it while Sanna changed it: what Sanna typed can be added as a new one. */
  private static Page removed(Stage stage) {
    var page = grant(stage);
    page.locator("#name").fill("Nuorten avoin talo");
    var id = GrantId.parse(page.url().replaceAll(".*/", "")).orElseThrow();
    var heli = stage.people().visit(stage.desks().house().worker(Cast.HELI));
    stage.bean(Grants.class).remove(id, heli);
    return Stage.send(page);
  }

  /** As they came with the product: nobody has checked them. */
  private static Page toCheck(Stage stage) {
    stage
        .bean(Owner.class)
        .db()
        .sql("update association.deadline set checked_by = null, checked_at = null")
        .update();
    return stage.at("/setup/deadlines", Cast.DAAVID);
  }

  private SetUpStates() {}
}
