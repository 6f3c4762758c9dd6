package fi.tallessa.hostile;

import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A contact in the wrong file, and whether that was a breach. */
final class MovingForms {

  private static final Pattern MOVING =
      Pattern.compile("/customers/[A-Z0-9-]{7}/contacts/[0-9a-f-]{36}/moving(?=\")");

  private final Office office;
  private final OneFile elli;

  MovingForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(
                "POST /customers/{code}/contacts/{id}/moving",
                "",
                () -> office.maija,
                () -> new Filled(lying(), Map.of("to", office.elli.code.shown())))
            .with(Kind.SHAPED, "to")
            .with(Kind.UNSEEN, "told", "without"),
        Form.of(
                "POST /customers/{code}/movings/{id}",
                "",
                () -> office.sanna,
                () -> new Filled(moved(), Map.of("answer", "seen-rightly")))
            .with(Kind.CHOICE, "answer"));
  }

  /** The form of a contact that lies in the wrong file. */
  private String lying() throws Exception {
    ManyContacts.write(elli, 1);
    var page = MOVING.matcher(elli.body("/timeline"));
    page.find();
    return page.group();
  }

  private String moved() throws Exception {
    var form = lying();
    office.maija.submit(form, "to", office.elli.code.shown());
    return form.replace("/moving", "").replace("/contacts/", "/movings/");
  }
}
