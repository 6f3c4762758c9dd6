package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import java.util.List;

/** The locked cabinets and the papers in them. */
final class CabinetStates {

  static List<State> all() {
    return List.of(
        State.page("/cabinets", "cabinets", ".table", s -> s.sanna(in(s).list())),
        State.page("/cabinets/new", "cabinet-form", "form.form", s -> s.sanna("/cabinets/new")),
        State.page("/cabinets/{cabinet}", "cabinet", "#form", s -> s.sanna(in(s).cabinet())),
        State.page(
            "/cabinets/{cabinet}/place",
            "cabinet-place",
            "form.form",
            s -> s.sanna(in(s).cabinet() + "/place")),
        State.page("/cabinets/{cabinet}/{folder}", "folder", "table", s -> s.sanna(in(s).folder())),
        State.page("/cabinets/papers/{slip}", "paper", "#form", s -> s.sanna(in(s).placed())),
        State.of("paper-taken", "form button.solid", s -> s.sanna(in(s).taken())),
        State.page(
            "/cabinets/papers/{slip}/place",
            "paper-place",
            "form.form",
            s -> s.sanna(in(s).unplaced() + "/place")),
        State.page(
            "/cabinets/papers/{slip}/finding",
            "paper-seen",
            "form.form",
            s -> s.sanna(in(s).placed() + "/finding")),
        State.page(
            "/cabinets/findings/{id}",
            "finding",
            "form.form",
            s -> s.sanna(in(s).missing(visit(s, Cast.HELI)))),
        State.page(
            "/cabinets/destruction",
            "papers-over",
            "table",
            s -> {
              in(s).placed();
              return s.sanna("/cabinets/destruction");
            }),
        State.page(
            "/cabinets/stock-taking",
            "stock-begin",
            "form.form",
            s -> s.sanna("/cabinets/stock-taking")),
        State.page(
            "/cabinets/stock-taking/{id}",
            "stock-counted",
            ".said",
            s -> s.sanna(in(s).counted(visit(s, Cast.HELI)))),
        State.of("cabinets-outside", "progress", CabinetStates::outside),
        State.of(
            "cabinets-stock",
            "progress",
            s -> {
              in(s).missing(visit(s, Cast.HELI));
              return s.sanna("/cabinets");
            }));
  }

  /** As somebody from outside counts beside the only manager. */
  private static Page outside(Stage stage) {
    var someone = stage.enrolled(Role.APPROVER);
    in(stage).placed();
    in(stage).counting(stage.people().visit(someone.worker()));
    return stage.outside(someone, "/cabinets");
  }

  private static InCabinets in(Stage stage) {
    return new InCabinets(stage.register(), visit(stage, Cast.SANNA));
  }

  private static Visit visit(Stage stage, Cast who) {
    return stage.people().visit(stage.desks().house().worker(who));
  }

  private CabinetStates() {}
}
