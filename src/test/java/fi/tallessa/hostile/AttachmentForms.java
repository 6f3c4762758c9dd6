package fi.tallessa.hostile;

import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file that is brought, and one that goes. Here it comes without the file itself; what may be in
 * that is tried where files are read.
 */
final class AttachmentForms {

  private final Office office;
  private final OneFile elli;
  private final Bringing bringing;
  private int brought;

  AttachmentForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
    this.bringing = new Bringing(elli);
  }

  Stream<Form> all() {
    new GivenConsents(elli).notes();
    return Stream.of(
        Form.of(
                "POST /customers/{code}/attachments",
                "",
                () -> office.maija,
                () ->
                    new Filled(
                        elli.address("/attachments"),
                        Map.of("others", "Veikko", "source", "mother")))
            .with(Kind.ASKED, "others")
            .with(Kind.CHOICE, "source")
            .with(Kind.UNSEEN, "contact", "health", "people", "worded", "asked"),
        Form.of(
                "POST /customers/{code}/attachments/{id}/removal",
                "",
                () -> office.maija,
                () -> new Filled(oneMore() + "/removal", Map.of("why", "wrong")))
            .with(Kind.CHOICE, "why"));
  }

  private String oneMore() throws Exception {
    bringing.send("a.pdf", Made.pdf("Elli, page " + ++brought));
    return elli.address("/attachments/" + bringing.ids().getFirst());
  }
}
