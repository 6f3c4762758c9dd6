package fi.tallessa.hostile;

import fi.tallessa.People;
import fi.tallessa.access.intern.Student;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.Role;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Students in practice, and what they wrote. */
final class InternForms {

  private static final Pattern COUNTERSIGN =
      Pattern.compile("/customers/[A-Z0-9-]{7}(/contacts/[0-9a-f-]{36}/countersignature)\"");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9.]+)\"");

  private final Office office;

  InternForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(
                "POST /customers/{code}/interns",
                "",
                () -> office.maija,
                () -> new Filled(office.elli.address("/interns"), designated()))
            .with(Kind.CHOICE, "worker", "countersigner", "older")
            .with(Kind.DAY, "from", "until", "since"),
        Form.of(
                "POST /customers/{code}/contacts/{id}/countersignature/removal",
                "",
                () -> office.maija,
                () -> written("/removal", Map.of("why", "This was about somebody else")))
            .with(Kind.WORDS, "why")
            .with(Kind.UNSEEN, "seen", "worded", "asked")
            .shownAt(".."),
        Form.of(
                "POST /customers/{code}/contacts/{id}/countersignature",
                "",
                () -> office.maija,
                () -> written("", Map.of()))
            .with(Kind.UNSEEN, "seen"));
  }

  /** What a student wrote in a file of Maija's, as she has it before her. */
  private Filled written(String path, Map<String, String> typed) throws Exception {
    var elli = new OneFile(office.elli.beans(), office.elli.maija);
    var aada = Student.of(elli, elli.maija);
    Student.wrote(elli, aada);
    var page = COUNTERSIGN.matcher(elli.body("/timeline"));
    page.find();
    var seen = SEEN.matcher(elli.body(page.group(1)));
    seen.find();
    var boxes = new HashMap<>(typed);
    boxes.put("seen", seen.group(1));
    return new Filled(elli.address(page.group(1) + path), boxes);
  }

  private Map<String, String> designated() {
    var elli = office.elli;
    var until = elli.visit(elli.maija).today().plusDays(20);
    return Map.of(
        "worker", elli.bean(People.class).worker("Aada", Role.WORKER).toString(),
        "countersigner", elli.maija.toString(),
        "until", DateTimeFormatter.ofPattern("d.M.uuuu").format(until),
        "older", "none");
  }
}
