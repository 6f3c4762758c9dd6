package fi.tallessa.customer.informing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who told us something of themselves, or of whom a guardian did who speaks for them, and
 * who was never told of the notice (GDPR Art. 13(1)).
 *
 * @param guardian who; null for the customer
 * @param on the day they first told us, which is the day to tell them
 * @param byGuardian whether somebody told it for them
 */
public record NoticeOwed(UUID guardian, LocalDate on, boolean byGuardian) {

  /** The message key of who told us, with the day as {@code {0}}. */
  public String label() {
    return byGuardian ? "customer.informing.unnoticed.for" : "customer.informing.unnoticed.since";
  }

  @Override
  public String toString() {
    return "NoticeOwed";
  }
}
