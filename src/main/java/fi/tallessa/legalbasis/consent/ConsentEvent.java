package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One event of one consent.
 *
 * @param number from 1 in each chain
 * @param version which text
 * @param until last day it holds, or sleeps; null unless given, renewed or terminated
 * @param asking which asking it answers, or null
 * @param said null where the register said it by itself, as that a term is over, and where the seal
 *     does not open: then the chain is broken, and its page says so
 * @param check as printed on its slip; null until it is in its chain
 */
public record ConsentEvent(
    ItemId item,
    int number,
    Instant at,
    ConsentState state,
    int version,
    LocalDate until,
    UUID asking,
    Indication said,
    CheckValue check) {

  public Optional<Indication> indication() {
    return Optional.ofNullable(said);
  }

  public LocalDate day() {
    return at.atZone(Visit.ZONE).toLocalDate();
  }

  /** The message key of what it is: that what was kept is to go is no second taking back. */
  public String label() {
    return indication().map(Indication::reason).filter(Reason.ERASE_AFTER_ALL::equals).isPresent()
        ? Reason.NOT_KEPT
        : state.label();
  }

  @Override
  public String toString() {
    return "ConsentEvent[" + number + " " + state + "]";
  }
}
