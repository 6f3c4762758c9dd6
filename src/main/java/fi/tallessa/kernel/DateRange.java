package fi.tallessa.kernel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Days from–until, both included; {@code until} is null while no end is known. */
public record DateRange(LocalDate from, LocalDate until) {
  public DateRange {
    Objects.requireNonNull(from);
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("A range ends before it begins");
    }
  }

  public static DateRange from(LocalDate day) {
    return new DateRange(day, null);
  }

  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(until);
  }

  /** The same beginning with the given last day. */
  public DateRange endingOn(LocalDate day) {
    return new DateRange(from, day);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !endedBefore(day);
  }

  /** True when the last day is past on the given day. */
  public boolean endedBefore(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  public boolean overlaps(DateRange other) {
    return !endedBefore(other.from) && !other.endedBefore(from);
  }
}
