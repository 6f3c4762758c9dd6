package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.rights.copy.CopyMaker;
import fi.tallessa.rights.request.Asking;
import java.util.List;
import java.util.UUID;

/** What people ask of their own data, and what they are answered. */
final class RightsStates {

  static List<State> all() {
    return List.of(
        State.page("/rights", "rights", ".rules li", RightsStates::desk),
        State.page("/rights/grounds", "rights-grounds", ".rules .end", RightsStates::checked),
        State.page(
            "/rights/strangers/new",
            "stranger-new",
            "input[name=kind]",
            s -> s.sanna("/rights/strangers/new")),
        State.page("/rights/strangers/{id}", "stranger", "input[name=way]", RightsStates::stranger),
        State.page(
            "/customers/{code}/requests",
            "requests",
            ".rules li",
            s -> {
              var elli = s.elli();
              asked(elli);
              return s.maija(elli.address("/requests"));
            }),
        State.page(
            "/customers/{code}/requests/new",
            "request-new",
            "input[name=kind]",
            s -> s.elli("/requests/new")),
        State.of("request-new-refused", ".slip", RightsStates::unfilled),
        State.page(
            "/customers/{code}/requests/{id}",
            "request",
            "progress.clock",
            s -> s.sanna(asked(s.elli()))),
        State.page(
            "/customers/{code}/requests/{id}/asker",
            "request-asker",
            "input[name=who]",
            s -> s.maija(asked(s.elli()) + "/asker")),
        State.page(
            "/customers/{code}/requests/{id}/copy",
            "own-copy",
            "input[name=ticked]",
            RightsStates::ownCopy),
        State.of("own-copy-ready", "a[href$='/copy/file']", RightsStates::ready),
        State.of("port-review", "input[name=ticked]", s -> s.maija(provided(s) + "/copy")),
        State.of("port-ready", "a[href$='/portability.json']", RightsStates::portable),
        State.of("request-refused", ".slip", RightsStates::withoutGround),
        State.of("request-frozen", ".panel.frozen", RightsStates::frozen),
        State.of("request-right", "#h-right", RightsStates::right),
        State.of("request-others", "input[name=recipients]", RightsStates::others),
        State.page(
            "/customers/{code}/data/{field}/history/rectified",
            "history-apart",
            ".note",
            RightsStates::apart),
        State.of("request-second", "textarea[name=wrong]", RightsStates::second));
  }

  /** Some of them looked through, others not. */
  private static Page checked(Stage stage) {
    var daavid = stage.at("/rights/grounds", Cast.DAAVID);
    var check = daavid.locator("form[action$='/check'] button");
    if (check.count() > 0) {
      check.first().click();
      daavid.locator(".rules .end.quiet").first().waitFor();
    }
    return stage.sanna("/rights/grounds");
  }

  private static String asked(OneFile elli) {
    try {
      return new Asking(elli).ask("objection");
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Page ownCopy(Stage stage) {
    var elli = stage.elli();
    return stage.maija(accepted(stage, elli) + "/copy");
  }

  static String accepted(Stage stage, OneFile elli) {
    return accepted(stage, settled(elli, "access", "customer"));
  }

  private static String accepted(Stage stage, String address) {
    var page = stage.sanna(address);
    page.locator("input[name=outcome][value=accepted]").check();
    page.locator("form[action$=decision] button").click();
    page.waitForLoadState();
    return address;
  }

  private static Page ready(Stage stage) {
    var elli = stage.elli();
    var copy = accepted(stage, elli) + "/copy";
    var page = stage.maija(copy);
    page.locator("input[name=edition][value=fi]").check();
    Stage.send(page);
    agreed(elli, copy);
    CopyMaker.make(elli.beans());
    return stage.maija(copy);
  }

  /** By somebody else than who looked through it. */
  private static void agreed(OneFile elli, String copy) {
    try {
      var noora = elli.colleague("Noora Salo");
      elli.postAs(noora, new Asking(elli).below(copy) + "/confirmation");
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What she takes elsewhere is given, and has words in it. */
  private static String provided(Stage stage) {
    return provided(stage, stage.elli());
  }

  private static String provided(Stage stage, OneFile elli) {
    new GivenConsents(elli).other();
    for (var told : List.of("Ratsastaa torstaisin Oonan kanssa.", "Helmi pelkää koiria.")) {
      send(elli, told);
    }
    return accepted(stage, settled(elli, "portability", "customer"));
  }

  private static void send(OneFile elli, String told) {
    try {
      var once = UUID.randomUUID().toString();
      elli.post("/other/new", "text", told, "source", "customer", "once", once);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Page portable(Stage stage) {
    var elli = stage.elli();
    var copy = provided(stage, elli) + "/copy";
    Stage.send(stage.maija(copy));
    agreed(elli, copy);
    return stage.maija(copy);
  }

  private static Page stranger(Stage stage) {
    var page = stage.sanna("/rights/strangers/new");
    page.locator("input[name=identity][value=not-yet]").check();
    page.locator("input[name=kind][value=access]").check();
    Stage.send(page);
    page.locator("a[href^='/rights/strangers/']:not([href$=new])").first().click();
    page.waitForLoadState();
    return page;
  }

  private static Page desk(Stage stage) {
    asked(stage.elli());
    return stage.sanna("/rights");
  }

  private static Page unfilled(Stage stage) {
    return Stage.send(stage.elli("/requests/new"));
  }

  private static Page withoutGround(Stage stage) {
    var page = stage.sanna(asked(stage.elli()));
    refuse(page);
    page.locator("form[action$=decision] button").click();
    page.waitForLoadState();
    return page;
  }

  private static void refuse(Page page) {
    page.locator("section[aria-labelledby=h-decision] summary").click();
    page.locator("input[name=outcome][value=refused]").check();
    page.locator("textarea[name=why]").fill("Weighed for Elli alone.");
  }

  private static Page frozen(Stage stage) {
    var page = stage.sanna(asked(stage.elli()));
    page.locator("section[aria-labelledby=h-freeze] summary").click();
    page.selectOption("select[name=extent]", "phone");
    page.locator("form[action$=freeze] button").click();
    page.waitForLoadState();
    return page;
  }

  /** Accepted, and nothing is marked yet. */
  private static Page right(Stage stage) {
    var elli = stage.elli();
    return stage.sanna(accepted(stage, settled(elli, "rectification", elli.helmi.toString())));
  }

  /** A school was told something of her, and has to hear that it may only be kept. */
  private static Page others(Stage stage) {
    var elli = stage.elli();
    new Telling(elli).tell();
    var address = settled(elli, "restriction", elli.helmi.toString());
    try {
      new Asking(elli).freeze(address, "phone");
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
    return stage.sanna(accepted(stage, address));
  }

  private static String settled(OneFile elli, String kind, String who) {
    try {
      var asking = new Asking(elli);
      var boxes = asking.boxes(kind);
      boxes.put("who", who);
      var address = asking.ask(boxes);
      asking.settle(address);
      return address;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What the number said before it was put right. */
  private static Page apart(Stage stage) {
    var elli = stage.elli();
    stage
        .bean(Owner.class)
        .db()
        .sql(
            """
            insert into customer.rectified
              (subject_id, request_id, field, asker, right_at, marked_at, marked_by)
            select subject_id, gen_random_uuid(), 'phone', 'GUARDIAN', now(), now(), :who
            from access.file where code = :code
            """)
        .param("who", elli.maija.value())
        .param("code", elli.code.value())
        .update();
    var page = stage.sanna(elli.address("/openings/new"));
    page.fill("textarea[name=reason]", "Asiakas soitti minulle");
    Stage.send(page);
    return stage.sanna(elli.address("/data/phone/history/rectified"));
  }

  private static Page second(Stage stage) {
    var address = asked(stage.elli());
    var page = stage.sanna(address);
    refuse(page);
    page.locator("select[name=ground]").selectOption("compelling");
    page.locator("form[action$=decision] button").click();
    page.waitForLoadState();
    return stage.at(address, Cast.DAAVID);
  }

  private RightsStates() {}
}
