package fi.tallessa.hostile;

import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms about guardians' rights, and about what people were told. */
final class PeopleForms {

  private final Office office;
  private OneFile adult;
  private OneFile teen;

  PeopleForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        custody(), verified(), removed(), asked(), ticked(), ended(), told(), notice(), reading());
  }

  private Form custody() {
    return Form.of(
            "POST /customers/{code}/guardians/{id}/custody",
            "",
            () -> office.maija,
            () ->
                new Filled(
                    below("/guardians/" + office.elli.helmi + "/custody"),
                    Map.of(
                        "custody", "joint",
                        "evidence", "register-extract",
                        "version", "" + words())))
        .with(Kind.CHOICE, "custody", "evidence")
        .with(Kind.DAY, "from", "lostOn", "on")
        .with(Kind.UNSEEN, "version");
  }

  private Form verified() {
    return Form.of(
            "POST /customers/{code}/guardians/{id}/verification",
            "",
            () -> office.maija,
            () ->
                new Filled(
                    below("/guardians/" + office.elli.helmi + "/verification"),
                    Map.of("by", "guardian", "seen", "1")))
        .with(Kind.CHOICE, "by")
        .with(Kind.UNSEEN, "seen");
  }

  private Form removed() {
    return Form.of(
            "POST /customers/{code}/guardians/{id}/removal",
            "",
            () -> office.maija,
            () ->
                new Filled(
                    below("/guardians/" + office.elli.father() + "/removal"),
                    Map.of("why", "twice", "seen", "1")))
        .with(Kind.CHOICE, "why")
        .with(Kind.UNSEEN, "seen");
  }

  private Form asked() {
    return Form.of(
            "POST /customers/{code}/ages/13",
            "",
            () -> office.maija,
            () -> new Filled(teen().address("/ages/13"), Map.of("answer", "go-on")))
        .with(Kind.CHOICE, "answer")
        .with(Kind.UNSEEN, "from")
        .with(Kind.DAY, "on");
  }

  private Form ticked() {
    return Form.of(
            "POST /customers/{code}/ages",
            "",
            () -> office.maija,
            () -> new Filled(began(teen()).address("/ages"), Map.of("tick", "notice-told")))
        .with(Kind.CHOICE, "tick");
  }

  private Form ended() {
    return Form.of(
            "POST /customers/{code}/ages/18/{id}",
            "",
            () -> office.maija,
            () ->
                new Filled(
                    adult().address("/ages/18/" + adult().helmi),
                    Map.of("answer", "keep", "why", "Helps the customer every day")))
        .with(Kind.WORDS, "why")
        .with(Kind.CHOICE, "answer")
        .with(Kind.DAY, "on")
        .shownAt(adult().address(""));
  }

  /** Somebody who is 13 already, likewise. */
  private OneFile teen() {
    if (teen == null) {
      teen = office.teen();
    }
    return teen;
  }

  /** The same, a customer since long before. */
  private OneFile began(OneFile file) {
    office
        .bean(JdbcClient.class)
        .sql(
            """
            update customer.relationship set began_on = '2020-01-01' from access.file
            where file.subject_id = relationship.subject_id and code = ?
            """)
        .param(file.code.value())
        .update();
    return file;
  }

  /** Somebody of age, of Maija's; made when a form is first filled for them. */
  private OneFile adult() {
    if (adult == null) {
      adult = office.ofAge();
    }
    return adult;
  }

  private Form told() {
    return Form.of(
            "POST /customers/{code}/informing",
            "",
            () -> office.maija,
            () -> {
              office.notice();
              return new Filled(
                  below("/informing"),
                  Map.of(
                      "who", "customer",
                      "notice", "7",
                      "language", "suomi",
                      "form", "child",
                      "way", "aloud"));
            })
        .with(Kind.WORDS, "language")
        .with(Kind.CHOICE, "who", "notice", "form", "way")
        .with(Kind.DAY, "on")
        .with(Kind.UNSEEN, "sources");
  }

  private Form reading() {
    return Form.of(
            "POST /customers/{code}/data/reading",
            "",
            () -> office.maija,
            () -> new Filled(below("/data/reading"), Map.of("by", office.elli.helmi.toString())))
        .with(Kind.CHOICE, "by")
        .with(Kind.UNSEEN, "seen", "correct");
  }

  private Form notice() {
    return Form.of(
            "POST /reviews/notices",
            "",
            () -> office.sanna,
            () ->
                new Filled(
                    "/reviews/notices",
                    Map.of(
                        "number", "" + ThreadLocalRandom.current().nextInt(100, 99_999),
                        "from", "1.1.2026",
                        "text", "What we keep, and why.",
                        "keptAt", "Locked cabinet, binder 1")))
        .with(Kind.WORDS, "keptAt")
        .with(Kind.SHAPED, "number")
        .with(Kind.DAY, "from")
        .with(Kind.UNSEEN, "text");
  }

  private String below(String path) {
    return office.elli.address(path);
  }

  /** How many words on custody there are by now. */
  private int words() {
    return office
        .elli
        .bean(JdbcClient.class)
        .sql("select coalesce(max(version), 0) from customer.custody where guardian_id = ?")
        .param(office.elli.helmi)
        .query(Integer.class)
        .single();
  }
}
