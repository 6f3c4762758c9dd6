package fi.tallessa.holdings;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a person's copy.
 *
 * @param label message key that says what it is
 * @param value what is held, as it was written
 * @param source message key that says who told it
 * @param told the day it was told
 */
public record CopyLine(String label, String value, String source, LocalDate told) {

  /** What of this was said at all, one after another. */
  public static String said(String... words) {
    return Stream.of(words)
        .filter(Objects::nonNull)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return "CopyLine[" + label + "]";
  }
}
