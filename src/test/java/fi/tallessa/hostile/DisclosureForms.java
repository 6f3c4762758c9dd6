package fi.tallessa.hostile;

import fi.tallessa.customer.OneFile;
import fi.tallessa.disclosure.OwnReported;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What is told to others, and reports to social services. */
final class DisclosureForms {

  private static final String AT = "POST /customers/{code}";
  private static final int ROOM = 20;

  private final Office office;
  private OneFile elli;
  private int filled;

  DisclosureForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        form("/disclosures/new", () -> filled("/disclosures/new", Telling.boxes()))
            .with(Kind.WORDS, "organisation", "person", "why")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "ground", "way", "country")
            .with(Kind.UNSEEN, "item", "what", "words", "law", "marked", "once", "worded", "asked"),
        form("/reports/new", () -> filled("/reports/new", Telling.report()))
            .with(Kind.WORDS, "alone", "decided")
            .with(Kind.NOTE, "worry")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "kind", "together", "way")
            .with(Kind.UNSEEN, "municipality", "once", "seen", "worded", "asked"),
        form("/reports/new/draft", () -> filled("/reports/new/draft", Telling.report()))
            .with(Kind.UNSEEN, Telling.report().keySet().toArray(String[]::new)),
        form("/reports/new/draft/removal", () -> filled("/reports/new/draft/removal", Map.of())),
        form("/disclosures/{id}/correction", this::correction)
            .with(Kind.WORDS, "wrong", "organisation", "person", "why")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "right", "ground", "way", "country")
            .with(
                Kind.UNSEEN,
                "seen",
                "item",
                "what",
                "words",
                "law",
                "marked",
                "once",
                "worded",
                "asked"),
        form("/disclosures/{id}/change", this::change)
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "way")
            .with(Kind.UNSEEN, "not", "worded", "asked"),
        form("/reports/{id}/receipt", this::receipt)
            .with(Kind.WORDS, "number")
            .with(Kind.DAY, "on")
            .with(Kind.UNSEEN, "seen"),
        Form.of(
                "POST /reports/new",
                "",
                () -> office.maija,
                () -> new Filled("/reports/new", Telling.ownReport()))
            .with(Kind.WORDS, "child", "alone", "decided")
            .with(Kind.NOTE, "worry")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "together", "way")
            .with(Kind.UNSEEN, "municipality", "once"),
        Form.of("POST /reports/{id}/receipt", "", () -> office.maija, this::ownReceipt)
            .with(Kind.WORDS, "number")
            .with(Kind.DAY, "on")
            .with(Kind.UNSEEN, "seen"),
        Form.of("POST /reports/{id}/correction", "", () -> office.maija, this::struck)
            .with(Kind.WORDS, "wrong"));
  }

  private Filled receipt() {
    var file = room();
    var id = new Telling(file).reportIt();
    return new Filled(
        file.address("/reports/" + id + "/receipt"), new HashMap<>(Map.of("number", "A-17")));
  }

  private Filled ownReceipt() {
    return new Filled(
        OwnReported.by(office.elli.beans(), office.elli.maija) + "/receipt",
        new HashMap<>(Map.of("number", "A-17")));
  }

  private Filled struck() {
    return new Filled(
        OwnReported.by(office.elli.beans(), office.elli.maija) + "/correction",
        new HashMap<>(Map.of("wrong", "It was never sent")));
  }

  private Filled correction() {
    var file = room();
    var boxes = new HashMap<>(Telling.boxes());
    var id = new Telling(file).tell();
    boxes.putAll(Map.of("right", "otherwise", "wrong", "It was another school", "seen", "0"));
    return new Filled(file.address("/disclosures/" + id + "/correction"), boxes);
  }

  private Filled change() {
    var file = room();
    return new Filled(
        file.address("/disclosures/" + new Telling(file).changed() + "/change"),
        new HashMap<>(Map.of("way", "phone")));
  }

  private Form form(String path, Form.Filling filling) {
    return Form.of(AT + path, "", () -> office.maija, filling);
  }

  private Filled filled(String path, Map<String, String> boxes) {
    return new Filled(room().address(path), boxes);
  }

  private OneFile room() {
    if (filled++ % ROOM == 0) {
      elli = new OneFile(office.elli.beans(), office.elli.maija);
      try {
        new Telling(elli).inform();
      } catch (Exception never) {
        throw new IllegalStateException(never);
      }
    }
    return elli;
  }
}
