package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Booking, moving and cancelling meetings. */
final class CalendarForms {

  private static final String ONE = "/customers/{code}/appointments/{id}";
  private static final Pattern MEETING =
      Pattern.compile("/customers/[A-Z0-9-]{7}/appointments/[0-9a-f-]{36}(?=\")");

  private final Office office;

  CalendarForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /calendar", "", () -> office.maija, () -> new Filled("/calendar", booked()))
            .with(Kind.SHAPED, "customers", "at", "minutes")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "where", "workers")
            .with(Kind.UNSEEN, "once"),
        Form.of(
                "POST " + ONE + "/move",
                "",
                () -> office.maija,
                () -> new Filled(meeting() + "/move", moved()))
            .with(Kind.SHAPED, "at", "minutes")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "where", "workers")
            .with(Kind.UNSEEN, "version", "why"),
        Form.of(
                "POST " + ONE + "/cancellation",
                "",
                () -> office.maija,
                () ->
                    new Filled(
                        meeting() + "/cancellation", Map.of("why", "worker", "version", "1")))
            .with(Kind.CHOICE, "why")
            .with(Kind.UNSEEN, "on", "at", "minutes", "where", "workers", "version"),
        Form.of(
            "POST " + ONE + "/cancellation/undo",
            "",
            () -> office.maija,
            () -> new Filled(cancelled() + "/cancellation/undo", Map.of())));
  }

  private Map<String, String> booked() {
    var boxes = new HashMap<>(moved());
    boxes.remove("version");
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("customers", office.elli.code.shown());
    boxes.put("workers", office.colleague);
    return boxes;
  }

  private Map<String, String> moved() {
    var day = office.today().plusDays(1);
    return Map.of(
        "on", day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear(),
        "at", "10.00",
        "minutes", "45",
        "where", "ours",
        "version", "1");
  }

  private String cancelled() throws Exception {
    var meeting = meeting();
    office.maija.submit(meeting + "/cancellation", "why", "worker");
    return meeting;
  }

  /** A meeting nobody has touched yet, of a customer who has no other. */
  private String meeting() throws Exception {
    var boxes = booked();
    var code = office.ofAge().code.shown();
    boxes.put("customers", code);
    boxes.remove("workers");
    var week = office.maija.submit("/calendar", Forms.pairs(boxes)).getRedirectedUrl();
    return MEETING
        .matcher(office.maija.open(week).getContentAsString())
        .results()
        .map(found -> found.group())
        .filter(path -> path.contains(code))
        .findFirst()
        .orElseThrow();
  }
}
