package fi.tallessa.customer.informing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who has not been told yet of what others told us of them.
 *
 * @param guardian who; null for the customer
 * @param got the day we got it
 * @param by the last day to tell it
 * @param used what brought that day forward; empty while the month runs
 */
public record Owed(UUID guardian, LocalDate got, LocalDate by, Optional<FirstUse.Kind> used) {
  @Override
  public String toString() {
    return "Owed";
  }
}
