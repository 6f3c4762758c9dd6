package fi.tallessa.hostile;

import fi.tallessa.Owner;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.TypedDay;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many a night, and what is held back. */
final class RetentionForms {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private final Office office;
  private final OneFile elli;

  RetentionForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /reviews/retention/bound", "", () -> office.sanna, this::bound)
            .with(Kind.SHAPED, "most")
            .with(Kind.UNSEEN, "version", "list", "after"),
        Form.of("POST /customers/{code}/hold", "", () -> office.sanna, this::hold)
            .with(Kind.CHOICE, "ground")
            .with(Kind.DAY, "reviewOn")
            .with(Kind.WORDS, "reason"),
        Form.of(
                "POST /customers/{code}/hold/review",
                "",
                () -> office.sanna,
                () -> new Filled(held() + "/review", Map.of("reviewOn", in(60))))
            .with(Kind.DAY, "reviewOn")
            .with(Kind.UNSEEN, "ground", "reason"),
        Form.of(
                "POST /customers/{code}/hold/end",
                "",
                () -> office.sanna,
                () -> new Filled(held() + "/end", Map.of("reason", "The claim was settled")))
            .with(Kind.WORDS, "reason")
            .with(Kind.UNSEEN, "ground", "reviewOn"));
  }

  private Filled bound() throws Exception {
    var page = VERSION.matcher(office.sanna.open("/reviews/retention").getContentAsString());
    page.find();
    return new Filled("/reviews/retention/bound", Map.of("most", "50", "version", page.group(1)));
  }

  private Filled hold() {
    elli.bean(Owner.class).db().sql("delete from retention.hold").update();
    var boxes =
        Map.of(
            "ground", "legal_claim", "reviewOn", in(30), "reason", "A claim at the district court");
    return new Filled(elli.address("/hold"), boxes);
  }

  private String held() throws Exception {
    var hold = hold();
    office.sanna.submit(hold.path(), Forms.pairs(hold.boxes()));
    return hold.path();
  }

  private String in(int days) {
    return TypedDay.typed(elli.visit(elli.maija).today().plusDays(days));
  }
}
