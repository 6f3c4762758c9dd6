package fi.tallessa.holdings;

import java.time.LocalDate;

/**
 * One line of a person's copy.
 *
 * @param label message key that says what it is
 * @param value what is held, as it was written
 * @param source message key that says who told it
 * @param told the day it was told
 */
public record CopyLine(String label, String value, String source, LocalDate told) {
  @Override
  public String toString() {
    return "CopyLine[" + label + "]";
  }
}
