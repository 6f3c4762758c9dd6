package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.List;
import java.util.function.Function;

/** Consents on a file, asked, answered and taken back. */
final class ConsentStates {

  private static final String ASKED = "/customers/{code}/consents/asked/{id}";

  static List<State> all() {
    return List.of(
        State.of("consent-refused", ".slip", s -> Stage.send(s.elli("/consents/new"))),
        State.page(ASKED, "consent-slip", "#form [name=sheet]", s -> slip(s, "")),
        State.page(ASKED + "/screen", "consent-screen", ".citem", ConsentStates::screen),
        State.page(ASKED + "/screen/done", "consent-done", "main h1", s -> slip(s, "/screen/done")),
        State.page("/customers/{code}/consents/{item}", "consent", "#proof", s -> given(s, "")),
        State.page(
            "/customers/{code}/consents/{item}/withdrawal",
            "consent-withdrawal",
            "form.datum",
            s -> given(s, "/withdrawal")),
        State.page(
            "/customers/{code}/consents",
            "consents-standing",
            "ul.consents",
            ConsentStates::standing),
        State.of("consent-withdrawal-frozen", "#leftover", ConsentStates::takingBack),
        State.page(
            "/customers/{code}/consents/{item}/withdrawal/{by}",
            "consent-withdrawing",
            "main form",
            ConsentStates::withdrawing),
        State.page(
            "/customers/{code}/consents/{item}/invalidation",
            "consent-invalidation",
            "form.datum",
            ConsentStates::voiding),
        State.page(ASKED + "/scan", "consent-scan", "input[type=file]", s -> slip(s, "/scan")),
        State.page("/me/handing", "handing", "input[name=code]", ConsentStates::handing));
  }

  private static Page screen(Stage stage) {
    return handed(stage, elli -> asked(stage, elli), "**/screen");
  }

  private static Page slip(Stage stage, String below) {
    var elli = stage.elli();
    return stage.maija(elli.address(answered(stage, elli) + below));
  }

  private static Page given(Stage stage, String below) {
    var elli = stage.elli();
    answered(stage, elli);
    return stage.maija(elli.address("/consents/" + items(stage).getFirst() + below));
  }

  /** One is taken back, and what rested on it is kept sealed. */
  private static Page standing(Stage stage) {
    var elli = stage.elli();
    answered(stage, elli);
    stage.freeze(elli);
    var screen = "/consents/" + items(stage).getFirst() + "/withdrawal/" + elli.helmi;
    try {
      elli.postHanded(screen, screen, "leftover", "keep");
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
    return stage.maija(elli.address("/consents"));
  }

  private static Page takingBack(Stage stage) {
    var elli = stage.elli();
    answered(stage, elli);
    stage.freeze(elli);
    return stage.maija(elli.address("/consents/" + items(stage).getFirst() + "/withdrawal"));
  }

  private static Page voiding(Stage stage) {
    var elli = stage.elli();
    answered(stage, elli);
    elli.designate(stage.desks().house().worker(Cast.SANNA));
    return stage.sanna(elli.address("/consents/" + items(stage).getFirst() + "/invalidation"));
  }

  private static Page withdrawing(Stage stage) {
    return handed(
        stage,
        elli -> {
          answered(stage, elli);
          return "/consents/" + items(stage).getFirst() + "/withdrawal";
        },
        "**/withdrawal/*");
  }

  private static Page handing(Stage stage) {
    var page = screen(stage);
    page.navigate("/me/handing");
    return page;
  }

  /** By somebody whose own session may be locked. */
  private static Page handed(Stage stage, Function<OneFile, String> from, String screen) {
    var worker = stage.enrolled(Role.WORKER);
    var elli = new OneFile(stage.register(), worker.worker());
    var page = stage.desks().of(worker).open(elli.address(from.apply(elli)));
    page.locator("form[action$='/handing'] button").first().click();
    page.waitForURL(screen);
    return page;
  }

  private static String asked(Stage stage, OneFile elli) {
    try {
      return new Given(elli).begun(items(stage));
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static String answered(Stage stage, OneFile elli) {
    try {
      return new Given(elli).yes(items(stage).toArray(ItemId[]::new));
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<ItemId> items(Stage stage) {
    var sanna = stage.people().visit(stage.desks().house().worker(Cast.SANNA));
    var items = new TestItems(stage.register(), sanna);
    return List.of(items.notes(), items.health(), items.photographs());
  }

  private ConsentStates() {}
}
