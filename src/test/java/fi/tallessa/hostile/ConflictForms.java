package fi.tallessa.hostile;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.Role;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may never open a file, and whom workers know. */
final class ConflictForms {

  private static final Pattern END =
      Pattern.compile("/customers/[A-Z0-9-]{7}/conflicts/[0-9a-f-]{36}/end(?=\")");
  private static final Pattern TOLD =
      Pattern.compile("/reviews/conflicts/[0-9a-f-]{36}/file(?=\")");

  private final Office office;
  private final OneFile elli;

  ConflictForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(
                "POST /customers/{code}/conflicts",
                "",
                () -> office.sanna,
                () -> new Filled(elli.address("/conflicts"), neighbour()))
            .with(Kind.CHOICE, "worker", "tie")
            .with(Kind.WORDS, "reason"),
        Form.of(
                "POST /customers/{code}/conflicts/{id}/end",
                "",
                () -> office.sanna,
                () -> new Filled(lasting(), Map.of("reason", "Moved to another town")))
            .with(Kind.WORDS, "reason"),
        Form.of(
                "POST /customers/{code}/conflicts/{id}/tries",
                "",
                () -> office.sanna,
                () -> new Filled(lasting().replace("/end", "/tries"), Map.of()))
            .with(Kind.UNSEEN, "shown", "day"),
        Form.of(
                "POST /me/conflicts",
                "",
                () -> office.maija,
                () -> new Filled("/me/conflicts", known()))
            .with(Kind.WORDS, "name", "more")
            .with(Kind.DAY, "born")
            .with(Kind.CHOICE, "tie"),
        Form.of("POST /reviews/conflicts/{id}/file", "", () -> office.sanna, this::told)
            .with(Kind.SHAPED, "code"));
  }

  private Map<String, String> neighbour() {
    var worker = elli.bean(People.class).worker("Celia Berg", Role.WORKER);
    return Map.of("worker", worker.toString(), "tie", "neighbour", "reason", "Lives next door");
  }

  /** The newest stands first. */
  private String lasting() throws Exception {
    office.sanna.submit(elli.address("/conflicts"), Forms.pairs(neighbour()));
    var page = END.matcher(office.sanna.open(elli.address("/conflicts")).getContentAsString());
    page.find();
    return page.group();
  }

  private Filled told() throws Exception {
    office.maija.submit("/me/conflicts", Forms.pairs(known()));
    var page = TOLD.matcher(office.sanna.open("/reviews/conflicts").getContentAsString());
    page.find();
    return new Filled(page.group(), Map.of("code", elli.code.shown()));
  }

  /** What the sweep told before is seen to: of one worker only so much waits. */
  private Map<String, String> known() {
    elli.bean(Owner.class).db().sql("delete from access.conflict_told").update();
    var name = "Neighbour " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    return Map.of("name", name, "born", "2015", "tie", "neighbour", "more", "Same stairwell");
  }
}
