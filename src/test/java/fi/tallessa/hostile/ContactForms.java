package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writing a contact down, keeping a draft of it, and putting it right. */
final class ContactForms {

  private static final Pattern CONTACT = Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})\"");
  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(seen|version)\" value=\"([0-9.]*)\"");

  private final Office office;
  private final OneFile elli;
  private final OneFile kept;
  private String contact;

  /** A file of its own: in the office's, other forms take consents back. */
  ContactForms(Office office) {
    this.office = office;
    this.elli = file(office);
    this.kept = file(office);
  }

  private static OneFile file(Office office) {
    var file = new OneFile(office.elli.beans(), office.elli.maija);
    new GivenConsents(file).notes();
    return file;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(
                "POST /customers/{code}/contacts/{which}/draft/adoption",
                "",
                () -> office.maija,
                () -> new Filled(elli.address("/contacts/new/draft/adoption"), Map.of()))
            .with(Kind.UNSEEN, "worker", "about"),
        form(
            "POST /customers/{code}/contacts/new",
            () -> filled(elli, "/contacts/new", "/contacts/new")),
        form(
            "POST /customers/{code}/contacts/{which}/draft",
            () -> filled(elli, "/contacts/new", "/contacts/new/draft")),
        form(
            "POST /customers/{code}/contacts/{id}",
            () -> filled(kept, "/contacts/" + contact(), "/contacts/" + contact())));
  }

  private Form form(String route, Form.Filling filling) {
    var form =
        Form.of(route, "", () -> office.maija, filling)
            .with(
                Kind.UNSEEN,
                "once",
                "tab",
                "seen",
                "version",
                "worded",
                "asked",
                "matter",
                "promise",
                "session");
    if (route.endsWith("{id}")) {
      // Who else was there is not put right in one's own file.
      return typed(form).with(Kind.UNSEEN, "with", "who.1", "who.2", "who.3");
    }
    return route.endsWith("draft")
        ? form.with(Kind.UNSEEN, "text", "next", "due", "day", "time", "length", "with")
            .with(Kind.UNSEEN, "who.1", "who.2", "who.3")
            .with(Kind.UNSEEN, "channel", "outcome", "minutes", "lane")
        : typed(form);
  }

  private static Form typed(Form form) {
    return form.with(Kind.NOTE, "text")
        .with(Kind.WORDS, "next", "who.1", "who.2", "who.3")
        .with(Kind.DAY, "due", "day")
        .with(Kind.SHAPED, "time", "length", "with")
        .with(Kind.CHOICE, "channel", "outcome", "minutes", "lane");
  }

  private Filled filled(OneFile file, String page, String to) throws Exception {
    var boxes = to.equals("/contacts/new") ? withOthers(boxes()) : boxes();
    var hidden = HIDDEN.matcher(office.maija.open(file.address(page)).getContentAsString());
    while (hidden.find()) {
      boxes.put(hidden.group(1), hidden.group(2));
    }
    return new Filled(file.address(to), boxes);
  }

  private static Map<String, String> boxes() {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("channel", "phone");
    boxes.put("outcome", "met");
    boxes.put("minutes", "15");
    boxes.put("text", "She wants to try the quiet room");
    boxes.put("next", "Call the school");
    return boxes;
  }

  /** With three professionals there, who each said something. */
  private static Map<String, String> withOthers(Map<String, String> boxes) {
    for (int place = 1; place <= 3; place++) {
      boxes.put("who." + place, "Teacher, the school");
      boxes.put("said." + place, "She is calmer in small groups");
    }
    return boxes;
  }

  /** One that is there to be put right, in a file in which no more are written. */
  private String contact() throws Exception {
    if (contact == null) {
      kept.post("/contacts/new", Forms.pairs(boxes()));
      var page = CONTACT.matcher(kept.body("/timeline"));
      assertThat(page.find()).isTrue();
      contact = page.group(1);
    }
    return contact;
  }
}
