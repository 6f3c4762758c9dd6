package fi.tallessa.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.OneFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.ResultActions;

/** The services we work with for one customer, written down by the forms that do it. */
public final class Services {

  public static final String WHY = "Agreeing on quiet mornings";
  public static final String SCHOOL = "Puolalanmäen koulu";
  public static final String NUMBER = "040 555 0107";

  private final OneFile file;

  public Services(OneFile file) {
    this.file = file;
  }

  /** One that lasts as long as it may; gives its id. */
  public UUID begin(String kind, String organisation) {
    return begin(kind, organisation, "");
  }

  public UUID begin(String kind, String organisation, String until) {
    var boxes = boxes();
    boxes.putAll(Map.of("kind", kind, "organisation", organisation, "until", until));
    saved("/cooperation/new", boxes);
    return UUID.fromString(boxes.get("once"));
  }

  /** A class teacher with a number; gives its id. */
  public UUID teacher(UUID service) {
    var boxes = teacher();
    saved("/cooperation/" + service + "/points/new", boxes);
    return UUID.fromString(boxes.get("once"));
  }

  /** The form of a new one, well filled. */
  public static Map<String, String> boxes() {
    return new HashMap<>(
        Map.of(
            "kind",
            "school",
            "organisation",
            SCHOOL,
            "why",
            WHY,
            "once",
            UUID.randomUUID().toString(),
            "version",
            "0"));
  }

  /** The same of a contact point. */
  public static Map<String, String> teacher() {
    return new HashMap<>(
        Map.of(
            "role", "Class teacher",
            "name", "Pirkko Laakso",
            "phone", NUMBER,
            "email", "pirkko.laakso@puolala.example",
            "source", "mother",
            "once", UUID.randomUUID().toString(),
            "version", "0"));
  }

  public ResultActions send(String path, Map<String, String> boxes) throws Exception {
    return file.post(path, pairs(boxes));
  }

  public static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  List<KeptCooperation> all(Shelf shelf) {
    return file.in(permit -> file.bean(Cooperations.class).of(shelf, permit));
  }

  public void saved(String path, Map<String, String> boxes) {
    try {
      var sent = send(path, boxes);
      assertThat(sent.andReturn().getResponse().getStatus()).as(OneFile.text(sent)).isEqualTo(303);
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }
}
