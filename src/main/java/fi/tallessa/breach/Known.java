package fi.tallessa.breach;

import fi.tallessa.vault.Shape;
import java.util.List;
import java.util.Map;

/**
 * What is known of a breach, as it lies in its seal: all that the ombudsman is told (GDPR Art.
 * 33(3)). It comes in phases, so a later one stands beside the ones before (Art. 33(4)).
 *
 * @param whom whose data, and about how many people
 * @param data which data, and about how many records
 */
public record Known(
    String happened, String whom, String data, String consequences, String measures) {

  static final Shape<Known> SHAPE = Shape.of("breach.known", Known.class);

  /** The boxes, in the order of the article. */
  static final List<String> PARTS = List.of("happened", "whom", "data", "consequences", "measures");

  /** By the name of its box; what is not known yet is an empty text. */
  public Map<String, String> parts() {
    return Map.of(
        "happened", happened,
        "whom", whom,
        "data", data,
        "consequences", consequences,
        "measures", measures);
  }

  /** What is still to be found out. */
  public List<String> missing() {
    return PARTS.stream().filter(part -> parts().get(part).isEmpty()).toList();
  }

  @Override
  public String toString() {
    return "Known";
  }
}
