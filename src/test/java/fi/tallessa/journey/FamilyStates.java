package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.family.home.Homes;
import java.util.List;

/** A customer's family. */
final class FamilyStates {

  private static final String AT = "/customers/{code}/family";

  static List<State> all() {
    return List.of(
        State.page(AT, "family", ".famlist", stage -> at(stage, told(stage), "")),
        State.page(AT + "/glance", "family-glance", "#family", FamilyStates::glance),
        State.page(AT + "/new", "family-new", "#form", stage -> at(stage, told(stage), "/new")),
        State.page(AT + "/{id}", "family-correct", "#removal", FamilyStates::one),
        State.page(
            AT + "/homes/new",
            "family-home-new",
            "#form",
            stage -> at(stage, told(stage), "/homes/new")),
        State.page(
            AT + "/homes/{id}", "family-home", "#removal", stage -> FamilyStates.home(stage, "")),
        State.page(
            AT + "/homes/{id}/address",
            "family-home-address",
            "#form",
            stage -> FamilyStates.home(stage, "/address")),
        State.page(
            AT + "/pair",
            "family-pair",
            "#form",
            stage -> stage.sanna(stage.elli().address("/family/pair"))),
        State.page(AT + "/{id}/link", "family-link", "#form", FamilyStates::link),
        State.page(
            AT + "/couples",
            "family-couples",
            "#form",
            stage -> at(stage, told(stage), "/couples")));
  }

  /** A part of the page of the file, that comes when it is seen. */
  private static Page glance(Stage stage) {
    var page = stage.maija(told(stage).address(""));
    page.locator("#family").scrollIntoViewIfNeeded();
    page.locator("#family .geno").first().waitFor();
    page.evaluate("() => scrollTo(0, 0)");
    return page;
  }

  private static OneFile told(Stage stage) {
    var elli = stage.elli();
    tell(elli, stage);
    return elli;
  }

  /** A patchwork family in two homes, with a brother who has a file here. */
  static void tell(OneFile elli, Stage stage) {
    var family = new TellsOf(elli);
    var father = family.add("parent", "customer", "man", "").toString();
    var partner = family.add("partner", father, "woman", "").toString();
    family.add("child", partner, "not-stated", "");
    family.add("half-sibling", elli.helmi.toString(), "man", "Moved out in August");
    family.add("parent", elli.helmi.toString(), "woman", "Fetches the children on Tuesdays");
    var onni = new OneFile(stage.register(), elli.maija);
    var brother = family.add("sibling", "customer", "man", "");
    try {
      elli.post(
          "/family/" + brother + "/link",
          "code",
          onni.code.shown(),
          "back",
          "sibling",
          "source",
          "customer");
      home(elli, elli.helmi.toString(), "every-week");
      home(elli, father, "every-second-weekend");
      elli.post(
          "/family/couples",
          "a",
          elli.helmi.toString(),
          "b",
          father,
          "bond",
          "apart",
          "since",
          "2022",
          "source",
          "mother");
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  private static void home(OneFile elli, String who, String weeks) throws Exception {
    elli.post("/family/homes/new", "lives", who, "weeks", weeks, "source", "mother");
  }

  private static Page one(Stage stage) {
    var elli = told(stage);
    return at(stage, elli, "/" + new TellsOf(elli).all().getLast().id());
  }

  private static Page home(Stage stage, String below) {
    var elli = told(stage);
    var all = elli.in(permit -> stage.bean(Homes.class).of(permit));
    return at(stage, elli, "/homes/" + all.getFirst().id() + below);
  }

  private static Page link(Stage stage) {
    var elli = told(stage);
    return at(stage, elli, "/" + elli.helmi + "/link");
  }

  private static Page at(Stage stage, OneFile elli, String path) {
    return stage.maija(elli.address("/family" + path));
  }

  private FamilyStates() {}
}
