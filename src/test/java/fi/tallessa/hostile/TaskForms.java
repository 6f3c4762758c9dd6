package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.hostile.Form.Filled;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writing down what is to be done, doing it, and taking that back. */
final class TaskForms {

  private static final Pattern OWN = Pattern.compile("\"(/tasks/[0-9a-f-]{36})/done\"");
  private static final Pattern CUSTOMERS =
      Pattern.compile("\"(/customers/[A-Z0-9-]{7}/tasks/[0-9a-f-]{36})/done\"");

  private static final Pattern NEXT = Pattern.compile("href=\"(/tasks\\?after=[^\"]+)\"");

  private final Office office;

  TaskForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /tasks", "", () -> office.maija, () -> new Filled("/tasks", today()))
            .with(Kind.WORDS, "what")
            .with(Kind.SHAPED, "customer")
            .with(Kind.DAY, "due")
            .with(Kind.UNSEEN, "once", "worded", "asked"),
        Form.of(
                "POST /customers/{code}/tasks/{id}",
                "",
                () -> office.maija,
                () -> new Filled(task(CUSTOMERS), correction()))
            .with(Kind.WORDS, "what")
            .with(Kind.CHOICE, "who")
            .with(Kind.DAY, "due")
            .with(Kind.UNSEEN, "version", "from", "over", "worded", "asked")
            .shownAt("."),
        Form.of(
                "POST /tasks/{id}",
                "",
                () -> office.maija,
                () ->
                    new Filled(
                        task(OWN),
                        Map.of("version", "1", "what", "Order paints and paper", "due", "")))
            .with(Kind.WORDS, "what")
            .with(Kind.DAY, "due")
            .with(Kind.UNSEEN, "version", "over", "worded", "asked")
            .shownAt("."),
        tick("POST /customers/{code}/tasks/{id}/done", CUSTOMERS, "/done"),
        tick("POST /customers/{code}/tasks/{id}/undo", CUSTOMERS, "/undo"),
        tick("POST /tasks/{id}/done", OWN, "/done"),
        tick("POST /tasks/{id}/undo", OWN, "/undo"),
        tick("POST /tasks/{id}/review", OWN, "/review"));
  }

  private Form tick(String route, Pattern which, String act) {
    return Form.of(
            route, "", () -> office.maija, () -> new Filled(task(which) + act, Map.of("from", "")))
        .with(Kind.UNSEEN, "from");
  }

  private String task(Pattern which) throws Exception {
    var boxes = boxes();
    if (which == OWN) {
      boxes.remove("customer");
    }
    office.maija.submit("/tasks", Forms.pairs(boxes));
    return onPage("/tasks", which);
  }

  /** The list grows with each sending: it goes on until there is one. */
  private String onPage(String path, Pattern which) throws Exception {
    var page = office.maija.open(path).getContentAsString();
    var found = which.matcher(page);
    if (found.find()) {
      return found.group(1);
    }
    var next = NEXT.matcher(page);
    assertThat(next.find()).as("a task, or a next page").isTrue();
    return onPage(next.group(1), which);
  }

  private Map<String, String> correction() {
    return Map.of(
        "version",
        "1",
        "what",
        "Ask the teacher about the quiet room",
        "who",
        office.elli.maija.toString(),
        "due",
        "",
        "from",
        "tasks");
  }

  /** Due first, so that it stands on the first page of a list that grows. */
  private Map<String, String> today() {
    var boxes = boxes();
    boxes.put("due", typed(office.today()));
    return boxes;
  }

  private static String typed(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  private Map<String, String> boxes() {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("customer", office.elli.code.shown());
    boxes.put("what", "Ask the school about the quiet room");
    boxes.put("due", typed(office.today().plusDays(1)));
    return boxes;
  }
}
