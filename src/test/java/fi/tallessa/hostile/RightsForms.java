package fi.tallessa.hostile;

import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.rights.copy.CopyMaker;
import fi.tallessa.rights.request.Asking;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody asks of their own data, and what they are answered. */
final class RightsForms {

  private static final String AT = "POST /customers/{code}/requests";
  private static final int ROOM = 20;

  private final Office office;
  private OneFile elli;
  private int filled;

  RightsForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(AT + "/new", "", () -> office.maija, this::fresh)
            .with(Kind.WORDS, "what")
            .with(Kind.DAY, "came")
            .with(Kind.CHOICE, "kind", "who", "channel", "identity")
            .with(Kind.UNSEEN, "name", "once"),
        Form.of(AT + "/new", "somebody else", () -> office.maija, this::ofSomebody)
            .with(Kind.WORDS, "name"),
        Form.of(AT + "/{id}/standing", "", () -> office.maija, this::standing)
            .with(Kind.WORDS, "heard", "what")
            .with(Kind.CHOICE, "identity", "maturity", "other")
            .with(Kind.UNSEEN, "version"),
        Form.of(AT + "/{id}/asker", "", () -> office.maija, this::asker)
            .with(Kind.WORDS, "name")
            .with(Kind.CHOICE, "who", "identity")
            .with(Kind.UNSEEN, "version"),
        Form.of(AT + "/{id}/custody", "", () -> office.maija, this::custody),
        Form.of(AT + "/{id}/extension", "", () -> office.sanna, this::extension)
            .with(Kind.WORDS, "because")
            .with(Kind.DAY, "since")
            .with(Kind.UNSEEN, "letter"),
        Form.of(AT + "/{id}/decision", "", () -> office.sanna, this::decision)
            .with(Kind.WORDS, "why")
            .with(Kind.CHOICE, "outcome", "ground")
            .with(Kind.UNSEEN, "silent", "version")
            .shownAt(".."),
        Form.of(AT + "/{id}/confirmation", "", () -> office.daavid, this::confirmation),
        Form.of(AT + "/{id}/return", "", () -> office.daavid, this::sentBack)
            .with(Kind.WORDS, "wrong")
            .shownAt(".."),
        Form.of(
                "POST /rights/strangers/new",
                "",
                () -> office.sanna,
                () -> new Filled("/rights/strangers/new", ofStranger()))
            .with(Kind.DAY, "came")
            .with(Kind.CHOICE, "identity", "kind")
            .with(Kind.UNSEEN, "once"),
        Form.of(
                "POST /rights/strangers/{id}/identity",
                "",
                () -> office.sanna,
                () -> new Filled(stranger() + "/identity", Map.of("identity", "shown")))
            .with(Kind.CHOICE, "identity"),
        Form.of(
                "POST /rights/strangers/{id}/answer",
                "",
                () -> office.sanna,
                () -> new Filled(stranger() + "/answer", Map.of("way", "post")))
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "way")
            .with(Kind.UNSEEN, "recipients"),
        Form.of("POST /rights/strangers/{id}/file", "", () -> office.sanna, this::filed),
        Form.of(
            "POST /rights/grounds/{ground}/check",
            "",
            () -> office.daavid,
            () -> new Filled("/rights/grounds/danger/check", Map.of())),
        Form.of(AT + "/{id}/freeze", "", () -> office.maija, this::freeze)
            .with(Kind.CHOICE, "extent"),
        Form.of(AT + "/{id}/protecting", "", () -> office.maija, this::protect)
            .with(Kind.WORDS, "danger"),
        Form.of(AT + "/{id}/protecting/reading", "", () -> office.sanna, this::protectRead),
        Form.of(AT + "/{id}/freeze/end", "", () -> office.sanna, this::lift)
            .with(Kind.DAY, "lifted")
            .with(Kind.UNSEEN, "stays"),
        Form.of(AT + "/{id}/freeze/wish", "", () -> office.maija, this::wish)
            .with(Kind.DAY, "wanted"),
        Form.of(AT + "/{id}/copy/review", "", () -> office.maija, this::review)
            .with(Kind.WORDS, "names")
            .with(Kind.CHOICE, "edition")
            .with(Kind.UNSEEN, "ticked", "shown", "from", "next")
            .shownAt(".."),
        Form.of(AT + "/{id}/copy/confirmation", "", () -> office.maija, this::copySeconded)
            .with(Kind.UNSEEN, "version"),
        Form.of(AT + "/{id}/copy/again", "", () -> office.maija, () -> made("/again")),
        Form.of(AT + "/{id}/copy/password", "", () -> office.maija, () -> made("/password")),
        Form.of(AT + "/{id}/rectification", "", () -> office.sanna, this::rectification)
            .with(Kind.CHOICE, "field"),
        Form.of(AT + "/{id}/answer", "", () -> office.sanna, this::answer)
            .with(Kind.DAY, "on")
            .with(Kind.CHOICE, "way")
            .with(Kind.UNSEEN, "recipients"));
  }

  /** Another file when there is much in it. */
  private Asking asking() {
    if (filled++ % ROOM == 0) {
      elli = new OneFile(office.elli.beans(), office.elli.maija);
    }
    return new Asking(elli);
  }

  private Filled fresh() {
    var boxes = asking().boxes("access");
    return new Filled(elli.address("/requests/new"), boxes);
  }

  private Filled ofSomebody() {
    var boxes = asking().boxes("access");
    boxes.put("who", "other");
    boxes.put("name", "Antti Rantala");
    return new Filled(elli.address("/requests/new"), boxes);
  }

  private String asked() throws Exception {
    return asking().ask("access");
  }

  private Filled standing() throws Exception {
    return new Filled(
        asked() + "/standing",
        Map.of(
            "identity",
            "known",
            "maturity",
            "wants",
            "heard",
            "She said so",
            "other",
            "agrees",
            "what",
            "All of it"));
  }

  private Filled asker() throws Exception {
    return new Filled(
        asked() + "/asker", Map.of("who", "other", "name", "Antti Rantala", "identity", "shown"));
  }

  private Filled custody() throws Exception {
    return new Filled(asked() + "/custody", Map.of());
  }

  private Filled extension() throws Exception {
    return new Filled(asked() + "/extension", Map.of("because", "Many requests"));
  }

  private Filled decision() throws Exception {
    return new Filled(
        asked() + "/decision",
        Map.of("outcome", "refused", "ground", "unfounded", "why", "The tenth time this month"));
  }

  private String decided() throws Exception {
    var form = decision();
    office.sanna.submit(form.path(), Forms.pairs(form.boxes()));
    return form.path().replaceAll("/decision$", "");
  }

  private Filled confirmation() throws Exception {
    return new Filled(decided() + "/confirmation", Map.of());
  }

  private Filled sentBack() throws Exception {
    return new Filled(decided() + "/return", Map.of("wrong", "It is the second"));
  }

  private static Map<String, String> ofStranger() {
    return Map.of("identity", "not-yet", "kind", "access", "once", UUID.randomUUID().toString());
  }

  private String stranger() throws Exception {
    var boxes = ofStranger();
    office.sanna.submit("/rights/strangers/new", Forms.pairs(boxes));
    return "/rights/strangers/" + boxes.get("once");
  }

  /** Somebody has taken the same down in a file. */
  private Filled filed() throws Exception {
    var address = stranger();
    asking().ask("access");
    return new Filled(address + "/file", Map.of());
  }

  /** Frozen until it is lifted, so a file of its own. */
  private String frozen() throws Exception {
    filled = 0;
    var address = asking().ask("rectification");
    filled = 0;
    return address;
  }

  private Filled freeze() throws Exception {
    return new Filled(frozen() + "/freeze", Map.of("extent", "phone"));
  }

  private Filled protect() throws Exception {
    var address = frozen();
    office.maija.submit(address + "/freeze", "extent", "all");
    return new Filled(address + "/protecting", Map.of("danger", "Her father waits at school"));
  }

  private Filled protectRead() throws Exception {
    var form = protect();
    office.maija.submit(form.path(), Forms.pairs(form.boxes()));
    return new Filled(form.path() + "/reading", Map.of());
  }

  private Filled lift() throws Exception {
    var address = frozen();
    office.maija.submit(address + "/freeze", "extent", "all");
    accepted(address);
    return new Filled(address + "/freeze/end", Map.of("lifted", TypedDay.typed(office.today())));
  }

  /** Stopped for good, and they know. */
  private Filled wish() throws Exception {
    filled = 0;
    var address = asking().ask("objection");
    filled = 0;
    office.maija.submit(address + "/freeze", "extent", "phone");
    accepted(address);
    office.daavid.submit(address + "/confirmation");
    office.sanna.submit(address + "/answer", "way", "post");
    return new Filled(address + "/freeze/wish", Map.of("wanted", TypedDay.typed(office.today())));
  }

  private Filled rectification() throws Exception {
    var address = asking().ask("rectification");
    accepted(address);
    return new Filled(address + "/rectification", Map.of("field", "elsewhere"));
  }

  private Filled answer() throws Exception {
    var address = asked();
    accepted(address);
    return new Filled(address + "/answer", Map.of("way", "told"));
  }

  private String copy() throws Exception {
    var boxes = asking().boxes("access");
    boxes.put("who", "customer");
    var address = new Asking(elli).ask(boxes);
    accepted(address);
    return address + "/copy";
  }

  private void accepted(String address) throws Exception {
    new Asking(elli).settle(address);
    office.sanna.submit(address + "/decision", "outcome", "accepted");
  }

  private Filled review() throws Exception {
    return new Filled(copy() + "/review", Map.of("edition", "fi"));
  }

  private Filled copySeconded() throws Exception {
    var copy = copy();
    var other = elli.colleague("Noora Salo");
    elli.postAs(other, new Asking(elli).below(copy) + "/review", "edition", "fi");
    return new Filled(copy + "/confirmation", Map.of());
  }

  private Filled made(String act) throws Exception {
    var seconded = copySeconded();
    office.maija.submit(seconded.path());
    CopyMaker.make(office.beans);
    return new Filled(seconded.path().replace("/confirmation", act), Map.of());
  }
}
