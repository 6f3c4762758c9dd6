package fi.tallessa.hostile;

import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The services we work with, and whom we reach there. */
final class CooperationForms {

  private static final String AT = "POST /customers/{code}/cooperation";
  private static final int ROOM = 20;

  private final Office office;
  private OneFile elli;
  private int filled;

  CooperationForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        form("/new", () -> filled(room(), "/new", Services.boxes()))
            .with(Kind.WORDS, "organisation", "why")
            .with(Kind.DAY, "from", "until")
            .with(Kind.CHOICE, "kind")
            .with(Kind.UNSEEN, "once", "version", "over", "worded", "asked"),
        form("/{id}", () -> filled(room(), "/" + school(), changed(Services.boxes(), "why")))
            .with(Kind.WORDS, "organisation", "why")
            .with(Kind.DAY, "until")
            .with(Kind.UNSEEN, "kind", "from", "once", "version", "over", "worded", "asked"),
        form(
                "/{id}/prolongation",
                () -> filled(room(), "/" + school() + "/prolongation", Map.of("version", "1")))
            .with(Kind.UNSEEN, "version"),
        form("/{id}/end", () -> filled(room(), "/" + school() + "/end", Map.of())),
        person(
            "/{service}/points/new",
            () -> filled(room(), "/" + school() + "/points/new", Services.teacher())),
        person("/{service}/points/{id}", this::teacher),
        form("/{service}/points/{id}/verification", this::unverified)
            .with(Kind.UNSEEN, "by", "seen"),
        form(
            "/{service}/points/{id}/removal",
            () -> {
              var teacher = teacher();
              return new Filled(teacher.path() + "/removal", Map.of());
            }));
  }

  private Form person(String path, Form.Filling filling) {
    return form(path, filling)
        .with(Kind.WORDS, "role", "name")
        .with(Kind.SHAPED, "phone", "email")
        .with(Kind.CHOICE, "source")
        .with(Kind.UNSEEN, "once", "version", "over", "worded", "asked");
  }

  private Form form(String path, Form.Filling filling) {
    return Form.of(AT + path, "", () -> office.maija, filling);
  }

  private static Filled filled(OneFile file, String path, Map<String, String> boxes) {
    return new Filled(file.address("/cooperation" + path), boxes);
  }

  /** What was kept is read in a list: a file with few in it. */
  private OneFile room() {
    if (filled++ % ROOM == 0) {
      elli = new OneFile(office.elli.beans(), office.elli.maija);
    }
    return elli;
  }

  private UUID school() {
    return new Services(elli).begin("school", Services.SCHOOL);
  }

  private Filled teacher() {
    var file = room();
    var service = school();
    var teacher = new Services(file).teacher(service);
    return filled(file, "/" + service + "/points/" + teacher, changed(Services.teacher(), "role"));
  }

  private Filled unverified() {
    var file = room();
    var service = school();
    var teacher = Services.teacher();
    teacher.put("source", "professional");
    new Services(file).saved("/cooperation/" + service + "/points/new", teacher);
    return filled(
        file,
        "/" + service + "/points/" + teacher.get("once") + "/verification",
        Map.of("by", "customer", "seen", "1"));
  }

  private static Map<String, String> changed(Map<String, String> boxes, String box) {
    boxes.put("version", "1");
    boxes.merge(box, " on Mondays", String::concat);
    return boxes;
  }
}
