package fi.tallessa.hostile;

import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.family.home.Homes;
import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a customer's file tells of, and how it stands between them. */
final class FamilyForms {

  private static final String AT = "POST /customers/{code}/family";

  private final Office office;
  private OneFile elli;
  private TellsOf family;

  FamilyForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
    this.family = new TellsOf(elli);
  }

  Stream<Form> all() {
    return Stream.of(
        form(AT + "/new", this::somebodyNew)
            .with(Kind.WORDS, "note")
            .with(Kind.CHOICE, "kin", "of", "other", "sign", "source")
            .with(Kind.UNSEEN, "once", "version", "over", "died", "worded", "asked"),
        form(AT + "/{id}", () -> filled("/" + kept(), somebody(1)))
            .with(Kind.WORDS, "note")
            .with(Kind.CHOICE, "kin", "of", "other", "sign", "source")
            .with(Kind.UNSEEN, "once", "version", "over", "died", "worded", "asked"),
        form(AT + "/couples", () -> filled("/couples", couple()))
            .with(Kind.CHOICE, "a", "b", "bond", "source")
            .with(Kind.SHAPED, "since"),
        form(AT + "/{id}/link", () -> filled("/" + kept() + "/link", link()))
            .with(Kind.SHAPED, "code")
            .with(Kind.CHOICE, "back", "source")
            .with(Kind.DAY, "from"),
        Form.of(
                AT + "/pair",
                "",
                () -> office.sanna,
                () -> new Filled(office.elli.address("/family/pair"), pair()))
            .with(Kind.SHAPED, "codes")
            .with(Kind.CHOICE, "responsible", "second", "older")
            .with(Kind.DAY, "since"),
        form(AT + "/homes/new", () -> filled("/homes/new", home("0")))
            .with(Kind.WORDS, "agreed")
            .with(Kind.CHOICE, "lives", "weeks", "source")
            .with(Kind.UNSEEN, "once", "version", "over", "worded", "asked"),
        form(AT + "/homes/{id}", () -> filled(lives(), home("1")))
            .with(Kind.WORDS, "agreed")
            .with(Kind.CHOICE, "lives", "weeks", "source")
            .with(Kind.UNSEEN, "once", "version", "over", "worded", "asked"),
        form(AT + "/homes/{id}/address", () -> filled(lives() + "/address", place()))
            .with(Kind.WORDS, "address")
            .with(Kind.CHOICE, "source")
            .with(Kind.UNSEEN, "version", "over"));
  }

  private Form form(String route, Form.Filling filling) {
    return Form.of(route, "", () -> office.maija, filling);
  }

  private Filled filled(String path, Map<String, String> boxes) {
    return new Filled(elli.address("/family" + path), boxes);
  }

  private Filled somebodyNew() {
    room();
    return filled("/new", somebody(0));
  }

  /** What was told is read on the first page of a list: a file with room for one more. */
  private void room() {
    if (family.all().size() > 30) {
      elli = new OneFile(office.elli.beans(), office.elli.maija);
      family = new TellsOf(elli);
    }
  }

  private UUID kept() {
    room();
    return family.add("close", "customer", "woman", "Next door");
  }

  private static Map<String, String> somebody(int version) {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("version", String.valueOf(version));
    boxes.put("kin", "child");
    boxes.put("of", "customer");
    boxes.put("sign", "woman");
    boxes.put("note", "Comes along on Fridays");
    boxes.put("source", "customer");
    return boxes;
  }

  private Map<String, String> couple() {
    return Map.of(
        "a",
        "customer",
        "b",
        elli.helmi.toString(),
        "bond",
        "apart",
        "since",
        "2022",
        "source",
        "mother");
  }

  private Map<String, String> link() {
    var other = new OneFile(office.elli.beans(), office.elli.maija);
    return Map.of("code", other.code.shown(), "back", "sibling", "source", "customer");
  }

  /** Both work with her already, so that it changes nothing for whoever comes after. */
  private Map<String, String> pair() {
    return Map.of(
        "codes", "", "responsible", office.elli.maija.toString(), "second", office.colleague);
  }

  private Map<String, String> home(String version) {
    return Map.of(
        "once",
        UUID.randomUUID().toString(),
        "version",
        version,
        "lives",
        elli.helmi.toString(),
        "weeks",
        "as-agreed",
        "agreed",
        "Wednesdays",
        "source",
        "mother");
  }

  /** The address of a home that was told of just now. */
  private String lives() throws Exception {
    elli.post("/family/homes/new", Forms.pairs(home("0")));
    var all = elli.in(permit -> office.elli.bean(Homes.class).of(permit));
    return "/homes/" + all.getLast().id();
  }

  private static Map<String, String> place() {
    return Map.of("address", "Kissankellonkuja 12 C", "source", "mother", "version", "0");
  }
}
