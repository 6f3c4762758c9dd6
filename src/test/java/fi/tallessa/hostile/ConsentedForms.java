package fi.tallessa.hostile;

import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept on consents: other information, and health. */
final class ConsentedForms {

  private final Office office;
  private final OneFile elli;

  /** A file of its own: in the office's, other forms take consents back. */
  ConsentedForms(Office office) {
    this.office = office;
    this.elli = new OneFile(office.elli.beans(), office.elli.maija);
    var given = new GivenConsents(elli);
    given.other();
    given.health();
  }

  Stream<Form> all() {
    return Stream.of("other", "health")
        .flatMap(store -> Stream.of(fresh(store), changed(store), said(store)));
  }

  private Form fresh(String store) {
    return Form.of(
            "POST /customers/{code}/" + store + "/new",
            "",
            () -> office.maija,
            () -> new Filled(elli.address("/" + store + "/new"), boxes(store)))
        .with(Kind.WORDS, "text")
        .with(Kind.DAY, "day")
        .with(Kind.CHOICE, "source", "consent")
        .with(Kind.UNSEEN, "organisation", "once", "version", "over", "worded", "asked");
  }

  private Form changed(String store) {
    return Form.of(
            "POST /customers/{code}/" + store + "/{id}",
            "",
            () -> office.maija,
            () -> {
              var at = elli.address("/" + store + "/" + entry(store));
              var boxes = boxes(store);
              boxes.putAll(Map.of("version", "1", "text", "Likes horses and cats"));
              return new Filled(at, boxes);
            })
        .with(Kind.WORDS, "text")
        .with(Kind.DAY, "day")
        .with(Kind.CHOICE, "source", "consent")
        .with(Kind.UNSEEN, "organisation", "once", "version", "over", "worded", "asked");
  }

  private static Map<String, String> boxes(String store) {
    var boxes = new HashMap<String, String>();
    boxes.put("text", "Likes horses");
    boxes.put("source", "mother");
    boxes.put("once", UUID.randomUUID().toString());
    return boxes;
  }

  private Form said(String store) {
    return Form.of(
            "POST /customers/{code}/" + store + "/{id}/verification",
            "",
            () -> office.maija,
            () -> new Filled(verification(store), Map.of("by", elli.helmi.toString(), "seen", "1")))
        // What a mother told of a child is verified already, so nothing is asked any more.
        .with(Kind.UNSEEN, "by", "seen");
  }

  private String verification(String store) throws Exception {
    return elli.address("/" + store + "/" + entry(store) + "/verification");
  }

  private UUID entry(String store) throws Exception {
    var boxes = boxes(store);
    elli.post(
        "/" + store + "/new",
        boxes.entrySet().stream()
            .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
            .toArray(String[]::new));
    var table = store.equals("other") ? "customer.other_information" : "customer.health_entry";
    return elli.bean(JdbcClient.class)
        .sql("select id from " + table + " where id = ?")
        .param(UUID.fromString(boxes.get("once")))
        .query(UUID.class)
        .single();
  }
}
