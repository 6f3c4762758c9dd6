package fi.tallessa.statistics;

import fi.tallessa.vault.Shape;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was counted of one person in one month, one service and one channel. No id, no day and no
 * hour; who it is only the person's own key can tell, and of whoever is erased nobody any more.
 *
 * @param person a number only that person's key gives, another one each year; 0 of nobody
 * @param family drawn for the year
 * @param channel empty for being in the service at all
 * @param contacts that came about
 * @param missed to which nobody came, or that nobody answered
 * @param began whether the relationship began in that month
 * @param ended why it ended in that month, or empty
 * @param waited how long they had waited when it began, or empty
 * @param helped what they answered last in that month, or empty where nobody asked
 * @param lasted how long a relationship had lasted that ended in that month, or empty
 */
record Fact(
    long person,
    long family,
    int month,
    UUID service,
    String channel,
    String age,
    String gender,
    String area,
    int contacts,
    int missed,
    int minutes,
    boolean began,
    String ended,
    String waited,
    String helped,
    String lasted) {

  private static final UUID NO_SERVICE = new UUID(0, 0);

  /** Fills a sheet up, so that how many sheets there are tells little. */
  static final Fact OF_NOBODY =
      new Fact(
          0, 0, 1, NO_SERVICE, "phone", "a", "female", "none", 1, 0, 15, false, "", "", "", "");

  /** So many on a sheet. */
  static final int ON_A_SHEET = 200;

  /** The same of another family. */
  Fact of(long other) {
    return new Fact(
        person, other, month, service, channel, age, gender, area, contacts, missed, minutes, began,
        ended, waited, helped, lasted);
  }

  /** As they lie in the seal: many together, in an order of chance. */
  record Sheet(List<Fact> facts) {

    static final Shape<Sheet> SHAPE =
        Shape.of("statistics.fact", 2, Sheet.class, Map.of(1, Sheet::second));

    /** In the first nobody said how long anything lasted. */
    private static ObjectNode second(ObjectNode first) {
      first.get("facts").forEach(fact -> ((ObjectNode) fact).put("lasted", ""));
      return first;
    }

    Sheet {
      facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
      return "Sheet";
    }
  }

  @Override
  public String toString() {
    return "Fact";
  }
}
