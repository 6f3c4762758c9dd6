package fi.tallessa.holdings;

import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is counted and belongs to nobody's file: how often something was chosen in a week (D17). It
 * is counted apart, and never added to persons.
 *
 * @param week its Monday
 * @param grant which grant it was counted for; empty where its service says so
 * @param channel how they reached us, or empty
 * @param topic what it was about, or empty
 * @param who who it was, in classes, or empty
 * @param gender empty where it was not told
 * @param area the code of a sub-region; empty where it was not told
 * @param key drawn at random, the sum of one for each time
 */
public record Nameless(
    Kind kind,
    LocalDate week,
    UUID service,
    Optional<UUID> grant,
    String channel,
    String topic,
    String who,
    String gender,
    String area,
    int times,
    long key) {

  /** What was counted. */
  public enum Kind {
    CONTACT,
    CONSULTATION,
    MEETING
  }

  /** A week belongs to the month and the year of its Thursday (ISO 8601). */
  public LocalDate thursday() {
    return week.plusDays(3);
  }

  @Override
  public String toString() {
    return "Nameless[" + kind + "]";
  }

  /** Whoever counts such a thing. */
  public interface Counters {

    /** All weeks whose Thursday is one of these days. */
    List<Nameless> of(DateRange days);

    /**
     * All weeks up to the one whose Thursday is this day: their year is frozen, and nothing is
     * counted from them any more. What is kept for something else as well goes with that.
     */
    default void forget(LocalDate last) {}
  }
}
