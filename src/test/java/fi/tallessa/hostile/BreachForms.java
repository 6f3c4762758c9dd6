package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.TypedDay;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A breach that is written down, found out more of, and told. */
final class BreachForms {

  private static final String[] PARTS = {"whom", "data", "consequences", "measures"};

  private final Office office;

  BreachForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST /reviews/breaches/new", "", () -> office.sanna, () -> fresh())
            .with(Kind.WORDS, "happened")
            .with(Kind.WORDS, PARTS)
            .with(Kind.DAY, "day")
            .with(Kind.SHAPED, "time")
            .with(Kind.UNSEEN, "once"),
        Form.of(
                "POST /reviews/breaches/{id}/information",
                "",
                () -> office.daavid,
                () -> at("/information", Map.of("happened", "A letter went to another home")))
            .with(Kind.WORDS, "happened")
            .with(Kind.WORDS, PARTS)
            .with(Kind.UNSEEN, "version"),
        Form.of(
                "POST /reviews/breaches/{id}/report",
                "",
                () -> office.sanna,
                () -> at("/report", told("The whole form, case 1234")))
            .with(Kind.CHOICE, "what")
            .with(Kind.DAY, "day")
            .with(Kind.SHAPED, "time")
            .with(Kind.WORDS, "words")
            .with(Kind.UNSEEN, "version", "late"),
        Form.of(
                "POST /reviews/breaches/{id}/people",
                "",
                () -> office.sanna,
                () -> at("/people", told("Two families, by a letter")))
            .with(Kind.CHOICE, "what")
            .with(Kind.DAY, "day")
            .with(Kind.WORDS, "words")
            .with(Kind.UNSEEN, "version", "late", "time"),
        Form.of(
                "POST /reviews/breaches/{id}/letter",
                "",
                () -> office.daavid,
                () ->
                    at(
                        "/letter",
                        Map.of(
                            "language", "fi",
                            "voice", "child",
                            "happened", "A letter went to another home",
                            "means", "Somebody may have read it",
                            "done", "We fetched it",
                            "you", "Nothing")))
            .with(Kind.CHOICE, "language", "voice")
            .with(Kind.WORDS, "happened")
            .with(Kind.WORDS, "means", "done", "you")
            .with(Kind.UNSEEN, "version"));
  }

  private Map<String, String> told(String words) {
    return Map.of("what", "told", "day", "", "time", "0.00", "words", words);
  }

  private Filled fresh() {
    var day = office.elli.visit(office.elli.maija).today().minusDays(1);
    return new Filled(
        "/reviews/breaches/new",
        Map.of(
            "once",
            UUID.randomUUID().toString(),
            "day",
            TypedDay.typed(day),
            "time",
            "9.30",
            "happened",
            "A letter went to another home"));
  }

  private Filled at(String below, Map<String, String> boxes) throws Exception {
    var made = fresh();
    var at = office.sanna.submit(made.path(), Forms.pairs(made.boxes())).getRedirectedUrl();
    var sent = new HashMap<>(boxes);
    sent.put("version", "1");
    return new Filled(at + below, sent);
  }
}
