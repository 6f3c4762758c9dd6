package fi.tallessa.retention;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where a page of clocks goes on: after a day and a code, as {@link Due#place} writes it. */
record Place(LocalDate day, String code) {

  private static final int DAY = "2027-09-30".length();
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  /** What nobody has written so is the beginning. */
  static Place of(String written) {
    int dot = written.indexOf('.');
    try {
      return new Place(
          dot == DAY ? LocalDate.parse(written.substring(0, dot)) : FIRST,
          written.substring(dot + 1));
    } catch (DateTimeParseException unreadable) {
      return new Place(FIRST, "");
    }
  }
}
