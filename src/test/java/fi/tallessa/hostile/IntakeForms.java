package fi.tallessa.hostile;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.intake.Coming;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** From a referral or a call to a relationship; and those who only asked for advice. */
final class IntakeForms {

  private static final String AT = "POST /customers/{code}/intake";

  private final Office office;
  private final Coming coming;
  private final ServiceId elsewhere;
  private Code first;

  IntakeForms(Office office) {
    this.office = office;
    this.coming = new Coming(office.elli.beans(), office.elli.maija);
    this.elsewhere = new Coming(office.elli.beans(), office.elli.maija).service;
  }

  Stream<Form> all() {
    return Stream.of(
        unseen(receiving("mother calling", Map.of()))
            .with(Kind.WORDS, "name", "need", "guard.name", "guard.safeWay")
            .with(Kind.DAY, "birth", "on")
            .with(Kind.SHAPED, "domicile", "phone", "guard.phone")
            .with(Kind.CHOICE, "source", "service", "guard.knows"),
        receiving("a school told", professional())
            .with(Kind.WORDS, "organisation")
            .with(Kind.DAY, "guard.on")
            .with(Kind.CHOICE, "guard.how", "guard.by", "guard.role"),
        searched(
                Form.of(
                    "POST /intake/search",
                    "",
                    () -> office.maija,
                    () -> new Filled("/intake/search", onni(Map.of()))))
            .with(Kind.ASKED, "q")
            .with(Kind.UNSEEN, "on", "phone", "need"),
        step("a call", "reached-by-call", Map.of("need", "Company", "source", "mother"))
            .with(Kind.WORDS, "need")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "step", "source")
            .with(Kind.UNSEEN, "why", "version", "worded", "asked")
            .with(Kind.UNSEEN, "before", "ahead", "reason"),
        step("a no", "declined-by-them", Map.of("why", "not-said")).with(Kind.CHOICE, "why"),
        Form.of(AT + "/place", "", () -> office.maija, this::place)
            .with(Kind.CHOICE, "before", "ahead")
            .with(Kind.UNSEEN, "step", "on", "why", "need", "source", "version", "reason"),
        Form.of(
                AT + "/relationship",
                "",
                () -> office.maija,
                () -> filled(coming.called(), "/relationship", Map.of("reason", "sibling")))
            .with(Kind.CHOICE, "reason")
            .with(Kind.UNSEEN, "step", "on", "why", "need", "source", "version")
            .with(Kind.UNSEEN, "before", "ahead"),
        another("a mother asked", Map.of("source", "mother", "need", "Company"))
            .with(Kind.WORDS, "need")
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "service", "source")
            .with(Kind.UNSEEN, "organisation", "worded", "asked"),
        another("a school told", Map.of("source", "professional", "organisation", "Puolala"))
            .with(Kind.WORDS, "organisation"),
        consultation("", Kind.CHOICE),
        consultation("/correction", Kind.UNSEEN));
  }

  private Form another(String way, Map<String, String> more) {
    return Form.of(
        AT + "/new",
        way,
        () -> office.maija,
        () -> {
          var boxes = new HashMap<>(Map.of("service", elsewhere.toString()));
          boxes.putAll(more);
          return filled(coming.customer(), "/new", boxes);
        });
  }

  private Form consultation(String path, Kind what) {
    return Form.of(
            "POST /consultations" + path,
            "",
            () -> office.maija,
            () -> new Filled("/consultations" + path, school()))
        .with(what, "service", "profession", "minutes")
        .with(Kind.UNSEEN, "once");
  }

  private Map<String, String> school() {
    return Map.of(
        "service",
        coming.service.toString(),
        "profession",
        "school",
        "minutes",
        "under-30",
        "once",
        UUID.randomUUID().toString());
  }

  private Form receiving(String way, Map<String, String> but) {
    return Form.of("POST /intake", way, () -> office.maija, () -> new Filled("/intake", onni(but)));
  }

  private Form step(String way, String step, Map<String, String> more) {
    return Form.of(
        AT,
        way,
        () -> office.maija,
        () -> {
          var boxes = new HashMap<>(Map.of("step", step, "version", "1"));
          boxes.putAll(more);
          return filled(coming.called(), "", boxes);
        });
  }

  private Filled place() {
    if (first == null) {
      first = coming.waiting(office.today().minusDays(90).toString());
    }
    var boxes = Map.of("before", first.shown(), "ahead", "cannot-wait");
    return filled(coming.waiting(""), "/place", boxes);
  }

  private static Filled filled(Code code, String path, Map<String, String> boxes) {
    return new Filled(Coming.at(code) + path, boxes);
  }

  private Map<String, String> onni(Map<String, String> but) {
    var boxes = coming.call();
    boxes.putAll(
        Map.of(
            "once", UUID.randomUUID().toString(),
            "birth", "28.2.2018",
            "guard.knows", "calling",
            "guard.name", "Helmi Rantala",
            "guard.phone", "040 555 0142"));
    boxes.putAll(but);
    return boxes;
  }

  private static Map<String, String> professional() {
    return Map.of(
        "source", "professional",
        "organisation", "Puolala school",
        "need", "",
        "guard.knows", "earlier",
        "guard.on", "1.9.2026",
        "guard.how", "letter",
        "guard.by", "us",
        "guard.role", "mother");
  }

  private static Form unseen(Form form) {
    return searched(form).with(Kind.UNSEEN, "worded", "asked");
  }

  private static Form searched(Form form) {
    return form.with(
            Kind.UNSEEN, "q", "carriedName", "carriedBirth", "once", "waiting", "adult", "anew")
        .with(Kind.UNSEEN, "source", "organisation", "name", "birth", "domicile", "service")
        .with(Kind.UNSEEN, "reason", "guard.knows", "guard.on", "guard.how", "guard.by")
        .with(Kind.UNSEEN, "guard.role", "guard.name", "guard.phone")
        .with(Kind.UNSEEN, "guard.safeWay");
  }
}
