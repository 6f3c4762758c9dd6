package fi.tallessa.nightly;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a night begins, in Finland. A night is named by the day that begins with it, so there is
 * exactly one each day, also where the clock is put forward over its hour or comes by it twice.
 */
@Component
class Nights {

  private final LocalTime hour;

  Nights(@Value("${tallessa.nightly.begins}") LocalTime hour) {
    this.hour = hour;
  }

  /**
   * In a gap of the clock as much later as the gap is long, and of two such hours the first (as
   * {@link java.time.LocalDateTime#atZone} has it).
   */
  Instant begins(LocalDate night) {
    return night.atTime(hour).atZone(Visit.ZONE).toInstant();
  }

  /** The newest night that has begun. */
  LocalDate newest(Instant now) {
    var today = now.atZone(Visit.ZONE).toLocalDate();
    return now.isBefore(begins(today)) ? today.minusDays(1) : today;
  }
}
