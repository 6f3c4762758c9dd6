package fi.tallessa.customer.informing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who told us something of themselves and was never told of the notice (GDPR Art. 13(1)).
 *
 * @param guardian who; null for the customer
 * @param on the day they first told us, which is the day to tell them
 */
public record NoticeOwed(UUID guardian, LocalDate on) {
  @Override
  public String toString() {
    return "NoticeOwed";
  }
}
