package fi.tallessa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.ResultActions;

/** What is told to others about one customer, by the forms that do it. */
public final class Telling {

  public static final String WORRY = "Nobody was at home when Elli came from school";

  private final OneFile file;

  public Telling(OneFile file) {
    this.file = file;
  }

  /** The form of something told, well filled. */
  public static Map<String, String> boxes() {
    return new HashMap<>(
        Map.of(
            "ground", "own-request",
            "organisation", "Puolala school",
            "person", "Pirkko Laakso",
            "what", "name",
            "why", "To plan the way to school",
            "way", "letter",
            "country", "FI",
            "once", UUID.randomUUID().toString()));
  }

  /** The form of a report, well filled. */
  public static Map<String, String> report() {
    return new HashMap<>(
        Map.of(
            "kind", "child-protection",
            "municipality", "Turku",
            "together", "alone",
            "alone", "Telling would not be safe",
            "worry", WORRY,
            "decided", "Maija Lehto",
            "way", "secure-form",
            "once", UUID.randomUUID().toString()));
  }

  /** The form of a report that rests on no file, well filled. */
  public static Map<String, String> ownReport() {
    var boxes = report();
    boxes.remove("kind");
    boxes.put("child", "Onni, 9, from the park on Fridays");
    return boxes;
  }

  public ResultActions send(String path, Map<String, String> boxes) throws Exception {
    return file.post(
        path,
        boxes.entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new));
  }

  /** One that is kept; gives its id. */
  public UUID tell() {
    return saved("/disclosures/new", boxes());
  }

  public UUID reportIt() {
    return saved("/reports/new", report());
  }

  /** A number that was told and has changed since; gives the id of its line. */
  public UUID changed() {
    var boxes = boxes();
    boxes.putAll(Map.of("what", "phone", "marked", "true"));
    var id = saved("/disclosures/new", boxes);
    int version = file.history(Field.PHONE).size();
    try {
      file.post(
          "/data/phone",
          "value",
          "+3584055502" + (10 + version),
          "source",
          "customer",
          "version",
          String.valueOf(version));
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
    return id;
  }

  private UUID saved(String path, Map<String, String> boxes) {
    try {
      // What a school has told is told to the customer first (GDPR Art. 14).
      inform();
      var sent = send(path, boxes);
      assertThat(sent.andReturn().getResponse().getStatus()).as(OneFile.text(sent)).isEqualTo(303);
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
    return UUID.fromString(boxes.get("once"));
  }

  /** The customer is told what a school has told of them. */
  public void inform() throws Exception {
    new GivenConsents(file);
    file.post(
        "/informing",
        "who",
        "customer",
        "notice",
        "7",
        "language",
        "Finnish",
        "form",
        "ordinary",
        "way",
        "paper",
        "sources",
        "true");
  }

  List<KeptDisclosure> all() {
    return file.in(permit -> file.bean(Disclosures.class).all(permit));
  }
}
