package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The forms with which managers write what consent is asked for. Every one is sent about one and
 * the same item, as each file shows all of them.
 */
final class ItemForms {

  private static final String ONE = new UUID(0x5EE7L, 1).toString();

  private final Office office;

  ItemForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(
                "POST /reviews/items/new",
                "",
                () -> office.sanna,
                () -> new Filled("/reviews/items/new", boxes()))
            .with(Kind.SHAPED, "months")
            .with(Kind.UNSEEN, "once")
            .with(Kind.CHOICE, "category"),
        Form.of("POST /reviews/items/{item}", "", () -> office.sanna, this::change)
            .with(Kind.WORDS, "text.fi.title", "text.en.purpose", "text.sv.without")
            .with(Kind.WORDS, "text.en.childPurpose", "text.fi.childWithout", "organisation")
            .with(Kind.SHAPED, "months")
            .with(Kind.UNSEEN, "version", "edition")
            .with(Kind.CHOICE, "category"),
        Form.of(
                "POST /reviews/items/{item}/retirement",
                "",
                () -> office.sanna,
                () -> new Filled(path() + "/retirement", retirement()))
            .with(Kind.DAY, "from")
            .with(Kind.UNSEEN, "version"),
        Form.of(
                "POST /reviews/items/{item}/retirement/undo",
                "",
                () -> office.sanna,
                () -> new Filled(path() + "/retirement/undo", retirement()))
            .with(Kind.UNSEEN, "from", "version"),
        Form.of(
                "POST /reviews/items/languages",
                "",
                () -> office.sanna,
                () -> new Filled("/reviews/items/languages", Map.of("code", "u1", "name", "x")))
            .with(Kind.SHAPED, "code")
            .with(Kind.ASKED, "name"));
  }

  /** Always the same day: said again it is said once. */
  private Map<String, String> retirement() {
    return Map.of("from", "" + office.today().plusYears(1), "version", "0");
  }

  private Filled change() throws Exception {
    var boxes = new HashMap<>(boxes());
    boxes.put("version", "1");
    boxes.put("edition", "" + office.edition(UUID.fromString(ONE)));
    return new Filled(path(), boxes);
  }

  private String path() throws Exception {
    if (office.edition(UUID.fromString(ONE)) == 0) {
      var browser = office.sanna;
      var pairs =
          boxes().entrySet().stream()
              .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
              .toArray(String[]::new);
      browser.submit("/reviews/items/new", pairs);
    }
    return "/reviews/items/" + ONE;
  }

  private static Map<String, String> boxes() {
    var boxes = new HashMap<>(TestItems.boxes("Swimming", "school-cooperation"));
    boxes.put("organisation", "Puolala school");
    boxes.put("once", ONE);
    return boxes;
  }
}
