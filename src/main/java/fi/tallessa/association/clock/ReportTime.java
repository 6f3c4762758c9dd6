package fi.tallessa.association.clock;

import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.TimeLimit;
import java.time.Duration;
import java.time.Instant;

/**
 * By when a breach is told to the ombudsman: so many hours from becoming aware, through weekends,
 * holidays and the night the clocks change (GDPR Art. 33(1)).
 */
public record ReportTime(Instant aware, Instant due) {

  /** From a day before the last moment on, it is said that it is near. */
  private static final Duration NEAR = Duration.ofDays(1);

  static ReportTime of(Instant aware, TimeLimit hours) {
    return new ReportTime(aware, CalendarRules.lastMoment(aware, hours));
  }

  /** Telling later has to be explained (Art. 33(1)). */
  public boolean late(Instant when) {
    return when.isAfter(due);
  }

  public boolean near(Instant when) {
    return !late(when) && !when.isBefore(due.minus(NEAR));
  }

  /** Whole hours left, and how many it is late by. */
  public long hours(Instant when) {
    return Duration.between(when, due).abs().toHours();
  }
}
