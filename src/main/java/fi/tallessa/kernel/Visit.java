package fi.tallessa.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * One act by one person at one moment for one purpose: what the log needs to know (S8) and the only
 * source of time below the web, so that a rule can be asked about any day.
 */
public record Visit(WorkerId who, Instant when, Purpose why) {
  /** The law counts days where the association works. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  public Visit {
    Objects.requireNonNull(who);
    Objects.requireNonNull(when);
    Objects.requireNonNull(why);
  }

  /** The day of the visit in Finland. */
  public LocalDate today() {
    return when.atZone(ZONE).toLocalDate();
  }
}
