package fi.tallessa.hostile;

import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms about how a relationship ends, is corrected and begins anew. */
final class RelationshipForms {

  private static final String RELATIONSHIP = "POST /customers/{code}/relationship";

  private final Office office;
  private OneFile lasting;
  private OneFile ended;
  private OneFile returning;

  RelationshipForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() throws Exception {
    return Stream.of(ending(), letter(), correcting(), beginning(), sooner());
  }

  /** Whoever has ended one has lost it, so it is another one's then. */
  private Form ending() {
    return Form.of(
            RELATIONSHIP + "/end",
            "",
            () -> office.maija,
            () -> new Filled(lasting().address("/relationship/end"), days()))
        .with(Kind.CHOICE, "reason")
        .with(Kind.DAY, "lastDay", "statisticsUntil")
        .with(Kind.UNSEEN, "relationship", "also");
  }

  /** A letter with the days as they stand; what is wrong in it comes back in the same form. */
  private Form letter() {
    return Form.of(
            RELATIONSHIP + "/letter",
            "",
            () -> office.maija,
            () -> {
              var boxes = new HashMap<>(days());
              boxes.put("language", "fi");
              return new Filled(lasting().address("/relationship/letter"), boxes);
            })
        .with(Kind.DAY, "lastDay", "statisticsUntil")
        .with(Kind.UNSEEN, "relationship", "reason", "also", "language");
  }

  private Form correcting() throws Exception {
    ended = endedAndOpened();
    var path = ended.address("/relationship/" + relationship(ended) + "/correction");
    return Form.of(
            RELATIONSHIP + "/{id}/correction",
            "",
            () -> office.sanna,
            () -> {
              var boxes = new HashMap<>(days());
              boxes.putAll(
                  Map.of("reason", next(), "why", "Told later", "version", "" + version()));
              return new Filled(path, boxes);
            })
        .with(Kind.CHOICE, "reason")
        .with(Kind.DAY, "lastDay", "statisticsUntil")
        .with(Kind.WORDS, "why")
        .with(Kind.UNSEEN, "version")
        .shownAt(path);
  }

  private Form beginning() {
    return Form.of(
            RELATIONSHIP,
            "",
            () -> office.sanna,
            () ->
                new Filled(
                    returning().address("/relationship"),
                    Map.of(
                        "service", office.service.toString(),
                        "worker", office.elli.maija.toString(),
                        "reason", "sibling",
                        "source", "professional",
                        "organisation", "Puolala school")))
        .with(Kind.CHOICE, "service", "worker", "reason", "source")
        .with(Kind.WORDS, "organisation");
  }

  private Form sooner() throws Exception {
    var file = endedAndOpened();
    return Form.of(
            RELATIONSHIP + "/sooner",
            "",
            () -> office.sanna,
            () ->
                new Filled(
                    file.address("/relationship/sooner"),
                    Map.of(
                        "on", TypedDay.typed(LocalDate.of(office.today().getYear() + 1, 5, 31)),
                        "why", nextWhy(file),
                        "version", "" + count("customer.sooner", file))))
        .with(Kind.DAY, "on")
        .with(Kind.CHOICE, "why")
        .with(Kind.UNSEEN, "version");
  }

  /** Another reason each time, or there would be nothing to decide. */
  private String nextWhy(OneFile file) {
    return List.of("no_need", "wish").get(count("customer.sooner", file) % 2);
  }

  private Map<String, String> days() {
    var today = office.today();
    return Map.of(
        "lastDay", TypedDay.typed(today),
        "statisticsUntil", TypedDay.typed(LocalDate.of(today.getYear() + 1, 3, 31)),
        "reason", "moved");
  }

  /** One of Maija's that lasts. */
  private OneFile lasting() {
    if (lasting == null || count("access.dormancy", lasting) > 0) {
      lasting = new OneFile(office.elli.beans(), office.elli.maija);
    }
    return lasting;
  }

  /** One that has ended; whoever came back is another one's the next time. */
  private OneFile returning() throws Exception {
    if (returning == null || count("customer.relationship", returning) > 1) {
      returning = endedAndOpened();
    }
    return returning;
  }

  /** One of Maija's that Sanna has opened, after it ended. */
  private OneFile endedAndOpened() throws Exception {
    var file = new OneFile(office.elli.beans(), office.elli.maija);
    office.maija.submit(file.address("/relationship/end"), Forms.pairs(days()));
    office.sanna.submit(file.address("/openings"), "reason", "She asked me for help");
    return file;
  }

  private int version() {
    return count("customer.relationship_end", ended);
  }

  /** Another one each time, or there would be nothing to correct. */
  private String next() {
    return List.of("moved", "age").get(version() % 2);
  }

  private int count(String table, OneFile file) {
    return office
        .bean(JdbcClient.class)
        .sql(
            "select count(*) from %s one join access.file on file.subject_id = one.subject_id where code = ?"
                .formatted(table))
        .param(file.code.value())
        .query(Integer.class)
        .single();
  }

  private UUID relationship(OneFile file) {
    return office
        .bean(JdbcClient.class)
        .sql(
            "select id from customer.relationship one join access.file on file.subject_id = one.subject_id where code = ?")
        .param(file.code.value())
        .query(UUID.class)
        .single();
  }
}
