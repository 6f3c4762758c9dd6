package fi.tallessa.customer.datum;

import java.time.LocalDate;
import java.util.Collection;

/**
 * That a version of a field goes on a day, unless somebody confirms it (D13). What it says is not
 * needed for it.
 */
public record Going(Field field, int version, LocalDate on) {

  /** The day of what holds now of a field, or null where it does not go. */
  public static LocalDate day(Collection<Going> all, Field field, Card card) {
    return all.stream()
        .filter(one -> one.field == field && one.version == card.version(field))
        .map(Going::on)
        .findFirst()
        .orElse(null);
  }
}
