package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** From when and how long: minutes that pass, whatever a clock shows meanwhile. */
public record Slot(Instant start, int minutes) {

  /** Shorter is a phone call, and longer a camp with days of its own. */
  static final int SHORTEST = 5;

  static final int LONGEST = 24 * 60;

  public Instant end() {
    return start.plus(Duration.ofMinutes(minutes));
  }

  public ZonedDateTime from() {
    return start.atZone(Visit.ZONE);
  }

  public ZonedDateTime until() {
    return end().atZone(Visit.ZONE);
  }

  LocalDate day() {
    return from().toLocalDate();
  }

  /** One that begins as another ends does not overlap it. */
  boolean overlaps(Slot other) {
    return start.isBefore(other.end()) && other.start.isBefore(end());
  }
}
