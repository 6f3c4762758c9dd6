package fi.tallessa.rotation;

import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Epoch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether an epoch is over: after so many days, counted as days in Finland so that a night that
 * begins a minute early is not a night too few; or because somebody wants it (S42, S45).
 */
final class Due {

  static boolean now(Epoch current, Duration lasts, Optional<Instant> wish, Instant now) {
    return current.begun().isEmpty()
        || ChronoUnit.DAYS.between(day(current.begun().get()), day(now)) >= lasts.toDays()
        || wish.filter(current.begun().get()::isBefore).isPresent();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Visit.ZONE).toLocalDate();
  }

  private Due() {}
}
