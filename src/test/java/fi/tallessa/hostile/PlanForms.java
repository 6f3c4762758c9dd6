package fi.tallessa.hostile;

import fi.tallessa.casework.plan.Planned;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Aims, steps, how they went, what was answered, and promises. */
final class PlanForms {

  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(version|told)\" value=\"([0-9a-z.]*)\"");
  private static final Pattern PROMISE = Pattern.compile("/promises/([0-9a-f]{8}-[0-9a-f-]{27})\"");

  private final Office office;
  private final OneFile elli;
  private final Planned plan;

  /** A file of its own: in the office's, other forms take consents back. */
  PlanForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
    this.plan = new Planned(elli);
    new GivenConsents(elli).notes();
  }

  Stream<Form> all() {
    return Stream.of(
        form("POST /customers/{code}/plan/aims/new", () -> filled("/plan/aims/new", aimBoxes()))
            .with(Kind.WORDS, "text")
            .with(Kind.UNSEEN, "once", "state", "version", "over", "worded", "asked"),
        form("POST /customers/{code}/plan/aims/{id}", () -> filled(aim(), aimBoxes()))
            .with(Kind.WORDS, "text")
            .with(Kind.CHOICE, "state")
            .with(Kind.UNSEEN, "once", "version", "over", "worded", "asked"),
        form("POST /customers/{code}/plan/aims/{id}/steps", () -> filled(aim() + "/steps", step()))
            .with(Kind.WORDS, "text")
            .with(Kind.CHOICE, "who")
            .with(Kind.DAY, "due")
            .with(Kind.UNSEEN, "once", "version", "over", "worded", "asked"),
        form("POST /customers/{code}/plan/steps/{id}", () -> filled(kept(), step()))
            .with(Kind.WORDS, "text")
            .with(Kind.CHOICE, "who")
            .with(Kind.DAY, "due")
            .with(Kind.UNSEEN, "once", "version", "over", "worded", "asked"),
        form(
                "POST /customers/{code}/plan/steps/{id}/outcome",
                () -> filled(kept() + "/outcome", outcome()))
            .with(Kind.WORDS, "words")
            .with(Kind.CHOICE, "how")
            .with(Kind.UNSEEN, "told", "over", "worded", "asked"),
        tick("/done"),
        tick("/undo"),
        form(
                "POST /customers/{code}/plan/aims/{id}/benefit",
                () -> filled(aim() + "/benefit", Map.of("value", "3")))
            .with(Kind.CHOICE, "value")
            .with(Kind.DAY, "day")
            .with(Kind.UNSEEN, "told", "over"),
        form(
                "POST /customers/{code}/plan/aims/{id}/benefit/{on}",
                () -> filled(answered(), Map.of("value", "4", "day", "")))
            .with(Kind.CHOICE, "value")
            .with(Kind.DAY, "day")
            .with(Kind.UNSEEN, "told", "over"),
        form("POST /customers/{code}/promises/new", () -> filled("/promises/new", promiseBoxes()))
            .with(Kind.WORDS, "what")
            .with(Kind.DAY, "due")
            .with(Kind.UNSEEN, "once", "worded", "asked"),
        form(
                "POST /customers/{code}/promises/{id}",
                () -> filled(promise(), Map.of("how", "no-time")))
            .with(Kind.CHOICE, "how")
            .with(Kind.UNSEEN, "told", "from", "over"));
  }

  private Form form(String route, Form.Filling filling) {
    return Form.of(route, "", () -> office.maija, filling);
  }

  private Form tick(String act) {
    return form(
            "POST /customers/{code}/plan/steps/{id}" + act,
            () -> new Filled(elli.address(kept() + act), Map.of("from", "file")))
        .with(Kind.UNSEEN, "from");
  }

  private Filled filled(String path, Map<String, String> typed) throws Exception {
    var boxes = new HashMap<>(typed);
    var hidden = HIDDEN.matcher(office.maija.open(elli.address(path)).getContentAsString());
    while (hidden.find()) {
      boxes.put(hidden.group(1), hidden.group(2));
    }
    return new Filled(elli.address(path), boxes);
  }

  private String aim() throws Exception {
    return "/plan/aims/" + plan.aim();
  }

  private String answered() throws Exception {
    var aim = plan.aim();
    plan.answered(aim, "2", "");
    return "/plan/aims/" + aim + "/benefit/" + office.today();
  }

  private String kept() throws Exception {
    return "/plan/steps/" + plan.step(plan.aim(), "customer", "");
  }

  private String promise() throws Exception {
    elli.post("/promises/new", Forms.pairs(promiseBoxes()));
    var found = PROMISE.matcher(elli.body("/promises"));
    found.find();
    return "/promises/" + found.group(1);
  }

  private static Map<String, String> aimBoxes() {
    return Map.of("once", UUID.randomUUID().toString(), "text", Planned.SCHOOL, "state", "going");
  }

  private static Map<String, String> step() {
    return Map.of("once", UUID.randomUUID().toString(), "text", Planned.VISIT, "who", "guardian");
  }

  private static Map<String, String> outcome() {
    return Map.of("how", "given-up", "words", "The room is closed");
  }

  private static Map<String, String> promiseBoxes() {
    return Map.of("once", UUID.randomUUID().toString(), "what", "I will ask about the quiet room");
  }
}
