package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The forms with which managers keep the papers in the locked cabinets. */
final class CabinetForms {

  private static final String CABINET = "11";
  private static final String MOVED = "12";
  private static final AtomicInteger SHEET = new AtomicInteger();
  private static final AtomicInteger NUMBER = new AtomicInteger(2000);

  private final Office office;

  CabinetForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(
                "POST /cabinets/new",
                "",
                () -> office.sanna,
                () ->
                    new Filled(
                        "/cabinets/new",
                        Map.of("number", "" + NUMBER.incrementAndGet(), "place", "Turku")))
            .with(Kind.SHAPED, "number")
            .with(Kind.WORDS, "place"),
        Form.of("POST /cabinets/{cabinet}/keys", "", () -> office.sanna, this::key)
            .with(Kind.CHOICE, "worker"),
        Form.of("POST /cabinets/papers/{slip}/place", "", () -> office.sanna, this::place)
            .with(Kind.CHOICE, "cabinet")
            .with(Kind.SHAPED, "folder", "sheet")
            // Asked of a paper for two alone.
            .with(Kind.UNSEEN, "seen", "signed"),
        Form.of("POST /cabinets/papers/{slip}/taking", "", () -> office.sanna, this::taking)
            .with(Kind.CHOICE, "who", "why"),
        Form.of("POST /cabinets/papers/{slip}/return", "", () -> office.sanna, this::back)
            .with(Kind.UNSEEN, "taken"),
        Form.of("POST /cabinets/papers/{slip}/destruction", "", () -> office.sanna, this::gone)
            .with(Kind.UNSEEN, "step"),
        Form.of("POST /cabinets/{cabinet}/place", "", () -> office.sanna, this::moved)
            .with(Kind.WORDS, "place")
            .with(Kind.UNSEEN, "version")
            .shownAt("/cabinets/" + MOVED),
        Form.of(
                "POST /cabinets/stock-taking",
                "",
                () -> office.sanna,
                () -> new Filled("/cabinets/stock-taking", Map.of("why", "YEARLY")))
            .with(Kind.CHOICE, "why"),
        Form.of("POST /cabinets/papers/{slip}/finding", "", () -> office.sanna, this::finding)
            .with(Kind.CHOICE, "found")
            .with(Kind.SHAPED, "cabinet", "folder"),
        Form.of("POST /cabinets/{cabinet}/{folder}/unlisted", "", () -> office.sanna, this::stray)
            .with(Kind.UNSEEN, "once"),
        Form.of("POST /cabinets/findings/{id}", "", () -> office.sanna, this::explained)
            .with(Kind.ASKED, "words"));
  }

  private Filled key() throws Exception {
    return new Filled(cabinet() + "/keys", Map.of("worker", office.colleague));
  }

  private Filled place() throws Exception {
    cabinet();
    return new Filled(
        "/cabinets/papers/" + office.slip() + "/place",
        Map.of("cabinet", CABINET, "folder", "1", "sheet", "" + SHEET.incrementAndGet()));
  }

  private Filled taking() throws Exception {
    var placed = place();
    office.sanna.submit(
        placed.path(), "cabinet", CABINET, "folder", "1", "sheet", placed.boxes().get("sheet"));
    return new Filled(
        placed.path().replace("/place", "/taking"), Map.of("who", office.colleague, "why", "SHOW"));
  }

  private Filled back() throws Exception {
    var taking = taking();
    office.sanna.submit(taking.path(), "who", office.colleague, "why", "SHOW");
    var paper = taking.path().replace("/taking", "");
    var page = office.sanna.open(paper).getContentAsString();
    var taken = page.replaceAll("(?s).*name=\"taken\" value=\"([^\"]*)\".*", "$1");
    return new Filled(paper + "/return", Map.of("taken", taken));
  }

  private Filled gone() {
    return new Filled("/cabinets/papers/" + office.slip() + "/destruction", Map.of("step", "say"));
  }

  /** Of a cabinet of its own: each version is made on the one before. */
  private Filled moved() throws Exception {
    office.sanna.submit("/cabinets/new", "number", MOVED, "place", "Turku");
    var page = office.sanna.open("/cabinets/" + MOVED + "/place").getContentAsString();
    var version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    return new Filled(
        "/cabinets/" + MOVED + "/place", Map.of("place", "Salo " + version, "version", version));
  }

  private Filled finding() throws Exception {
    counting();
    var placed = place();
    return new Filled(
        placed.path().replace("/place", "/finding"),
        Map.of("found", "MISPLACED", "cabinet", CABINET, "folder", "2"));
  }

  private Filled stray() throws Exception {
    counting();
    return new Filled(cabinet() + "/1/unlisted", Map.of("once", UUID.randomUUID().toString()));
  }

  private Filled explained() throws Exception {
    var stray = stray();
    office.sanna.submit(stray.path(), "once", stray.boxes().get("once"));
    return new Filled("/cabinets/findings/" + stray.boxes().get("once"), Map.of("words", "A copy"));
  }

  private void counting() throws Exception {
    office.counting();
  }

  private String cabinet() throws Exception {
    office.sanna.submit("/cabinets/new", "number", CABINET, "place", "Turku");
    return "/cabinets/" + CABINET;
  }
}
