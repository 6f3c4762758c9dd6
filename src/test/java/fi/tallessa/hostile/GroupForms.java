package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Groups, who belongs to them, and their roll calls. */
final class GroupForms {

  private final Office office;
  private String group;

  GroupForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /groups", "", () -> office.maija, () -> new Filled("/groups", named()))
            .with(Kind.WORDS, "name")
            .with(Kind.CHOICE, "service")
            .with(Kind.UNSEEN, "once", "worded", "asked"),
        Form.of(
                "POST /groups/{id}/members",
                "",
                () -> office.maija,
                () -> new Filled(group() + "/members", Map.of("codes", office.elli.code.shown())))
            .with(Kind.SHAPED, "codes"),
        Form.of(
                "POST /groups/{id}/name",
                "",
                () -> office.maija,
                () -> new Filled(fresh() + "/name", Map.of("name", "Friday kitchen", "seen", "1")))
            .with(Kind.WORDS, "name")
            .with(Kind.UNSEEN, "seen", "worded", "asked"),
        Form.of(
                "POST /groups/{id}/sessions",
                "",
                () -> office.maija,
                () -> new Filled(group() + "/sessions", called()))
            .with(Kind.SHAPED, "time", "length", "under7", "from7", "from13", "from18", "from29")
            .with(Kind.DAY, "day")
            .with(Kind.CHOICE, "workers")
            .with(Kind.UNSEEN, "once", "asked", "present", "step", "seen"),
        Form.of(
                "POST /groups/{id}/sessions/{session}",
                "",
                () -> office.maija,
                () -> new Filled(session(), corrected()))
            .with(Kind.SHAPED, "time", "length", "under7", "from7", "from13", "from18", "from29")
            .with(Kind.DAY, "day")
            .with(Kind.CHOICE, "workers")
            .with(Kind.UNSEEN, "once", "asked", "present", "step", "seen"));
  }

  /** Of a session that nobody has put right. */
  private String session() throws Exception {
    var boxes = called();
    office.maija.submit(group() + "/sessions", Forms.pairs(boxes));
    return group() + "/sessions/" + boxes.get("once");
  }

  private Map<String, String> corrected() {
    var boxes = called();
    boxes.put("seen", "1");
    return boxes;
  }

  private Map<String, String> named() {
    return Map.of(
        "once",
        UUID.randomUUID().toString(),
        "name",
        "Thursday kitchen",
        "service",
        office.service.value().toString());
  }

  private Map<String, String> called() {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("asked", office.elli.code.shown());
    boxes.put("present", office.elli.code.shown());
    boxes.put("from7", "2");
    return boxes;
  }

  /** A group that nobody has renamed. */
  private String fresh() throws Exception {
    return office.maija.submit("/groups", Forms.pairs(named())).getRedirectedUrl();
  }

  private String group() throws Exception {
    if (group == null) {
      group = fresh();
      office.maija.submit(group + "/members", "codes", office.elli.code.shown());
    }
    return group;
  }
}
