package fi.tallessa.rights.request;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was decided of a request.
 *
 * @param ground null where all that was asked is done, or it was taken back
 * @param second empty while nobody else has answered it, or nobody has to
 * @param fell whether another has come to be who asks since: it says nothing of them (K5)
 */
public record Decision(
    int number,
    int version,
    Outcome outcome,
    Ground ground,
    WorkerId by,
    Instant at,
    Optional<Second> second,
    boolean fell,
    Written written) {

  /** What the second of two says. */
  public record Second(WorkerId by, Instant at, boolean agrees) {}

  /**
   * What lies in the seal.
   *
   * @param why null where all that was asked is done
   * @param wrong why it was sent back; null where it was not
   * @param silent whether neither ground nor reasons are told, since that alone would do the harm
   *     (Data Protection Act 1050/2018, s. 34)
   */
  public record Written(String why, String wrong, boolean silent) {

    /** Until version 2 everything was told. */
    static ObjectNode second(ObjectNode first) {
      return first.put("silent", false);
    }

    @Override
    public String toString() {
      return "Written";
    }
  }

  /** Whether it is what was decided, or waits for a second to be. */
  boolean stands() {
    return !fell && !wasSentBack();
  }

  boolean waits(Kind kind) {
    return stands() && outcome.byTwo(kind) && second.isEmpty();
  }

  public boolean wasSentBack() {
    return second.filter(one -> !one.agrees()).isPresent();
  }

  boolean holds(Kind kind) {
    return stands() && !waits(kind);
  }

  /** In Helsinki; of the second, where there is one. */
  LocalDate day() {
    return second.map(Second::at).orElse(at).atZone(Visit.ZONE).toLocalDate();
  }
}
