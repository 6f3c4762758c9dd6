package fi.tallessa.customer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The form of a contact: somebody was met by phone, for a quarter of an hour. */
public final class ContactBoxes {

  /**
   * @param more boxes and what is in them, in pairs; instead of what would be there
   */
  public static String[] of(String... more) {
    var boxes = new LinkedHashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.putAll(Map.of("channel", "phone", "outcome", "met", "minutes", "15"));
    for (int at = 0; at < more.length; at += 2) {
      boxes.put(more[at], more[at + 1]);
    }
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  /** The same, with words or another box first. */
  public static String[] with(String box, String typed, String... more) {
    return of(Stream.concat(Stream.of(box, typed), Stream.of(more)).toArray(String[]::new));
  }

  private ContactBoxes() {}
}
