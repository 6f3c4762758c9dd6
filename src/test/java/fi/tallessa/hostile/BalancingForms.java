package fi.tallessa.hostile;

import fi.tallessa.association.ServiceId;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.legalbasis.balancing.Part;
import fi.tallessa.legalbasis.balancing.TestTexts;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of a balancing test: writing it, keeping it as a draft, deciding, advising. */
final class BalancingForms {

  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

  private final Office office;

  BalancingForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        written("POST /reviews/balancing/{service}/new", () -> weighed(office.untested, "")),
        written(
            "POST /reviews/balancing/{service}/new/draft", () -> weighed(office.service, "/draft")),
        deciding("return"),
        deciding("approval"),
        Form.of(
                "POST /reviews/balancing/{service}/{version}/advice",
                "",
                () -> office.daavid,
                () -> new Filled(waiting() + "/advice", Map.of("words", "Say more of children")))
            .with(Kind.WORDS, "words"));
  }

  private Form written(String route, Form.Filling filling) {
    return Form.of(route, "", () -> office.sanna, filling)
        .with(Kind.WORDS, Stream.of(Part.values()).map(Part::field).toArray(String[]::new))
        .with(Kind.WORDS, "impact.0.what")
        .with(Kind.CHOICE, "impact.0.likelihood", "impact.0.severity", "conclusion", "assessment")
        .with(Kind.DAY, "validUntil")
        .with(Kind.UNSEEN, "version", "seen");
  }

  private Form deciding(String outcome) {
    return Form.of(
            "POST /reviews/balancing/{service}/{version}/" + outcome,
            "",
            () -> office.heli,
            () -> new Filled(waiting() + "/" + outcome, Map.of("words", "Say more of children")))
        .with(Kind.WORDS, "words");
  }

  /** A version of Sanna's that waits for a decision; gives its address. */
  private String waiting() throws Exception {
    var filled = weighed(office.untested, "");
    return office.sanna.submit(filled.path(), Forms.pairs(filled.boxes())).getRedirectedUrl();
  }

  /** A whole test, on what Sanna has saved of it last. */
  private Filled weighed(ServiceId service, String below) throws Exception {
    var path = "/reviews/balancing/" + service + "/new";
    var boxes = TestTexts.typed(office.versions(service) + 1, "1.3.2027");
    var page = SEEN.matcher(office.sanna.open(path).getContentAsString());
    page.find();
    boxes.put("seen", page.group(1));
    return new Filled(path + below, boxes);
  }
}
