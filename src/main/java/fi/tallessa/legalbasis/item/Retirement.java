package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A word on when an item ends; the newest holds.
 *
 * @param number counted from 1 in each item
 * @param from first day it is not asked; null where it goes on after all
 */
public record Retirement(int number, LocalDate from, WorkerId by, Instant at) {

  /** Whether the day has come: from then on it is told as it was, and not moved. */
  boolean over(LocalDate today) {
    return from != null && !from.isAfter(today);
  }
}
