package fi.tallessa.retention;

import fi.tallessa.association.deadline.Counting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a file is erased on a day (S42, GDPR Art. 5(1)(e)): once its time is over, whatever else
 * is undone (D4). A legal hold alone keeps it longer (Art. 17(3)); what may only be kept is kept
 * until the restriction ends (Art. 18), and what somebody has asked to see until the last day to
 * answer them (Art. 15). Preview and night ask the same.
 */
public final class MayErase {

  /** What becomes of a file, and the key of its words. */
  public enum Decision {
    /** Its time is over. */
    ERASED,
    /** Its day is to come. */
    WAITS,
    /** A legal hold stands in the way. */
    HELD,
    /** It may only be kept. */
    RESTRICTED,
    /** Somebody waits for an answer that only the file can give. */
    ASKED,
    /** The night of the intakes erases it by its own rule. */
    BY_INTAKE,
    /** No day is set while a relationship lasts. */
    NO_DAY
  }

  public static Decision decide(Due due, Counting kept, LocalDate today) {
    return switch (due.clock().kind()) {
      case LASTS, FORGOTTEN -> Decision.NO_DAY;
      case INTAKE -> held(due, Decision.BY_INTAKE);
      case ENDED, NEVER -> held(due, over(due.clock(), kept, today));
    };
  }

  private static Decision held(Due due, Decision otherwise) {
    if (due.hold().isPresent()) {
      return Decision.HELD;
    }
    if (due.restricted()) {
      return Decision.RESTRICTED;
    }
    return due.asked() && otherwise != Decision.WAITS ? Decision.ASKED : otherwise;
  }

  private static Decision over(Clock clock, Counting kept, LocalDate today) {
    var days = clock.keep();
    var sooner = Optional.ofNullable(clock.sooner());
    return days.over(kept.on(days.begins()), sooner, today) ? Decision.ERASED : Decision.WAITS;
  }

  private MayErase() {}
}
