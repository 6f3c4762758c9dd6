package fi.tallessa.casework.group;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where a list of sessions goes on: in an address a day and a number, as {@code 2026-11-29.17}. */
record SessionPlace(LocalDate day, long number) {

  static final SessionPlace FIRST = new SessionPlace(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

  /** What is no place begins the list. */
  static SessionPlace of(String typed) {
    if (!typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[.][0-9]{1,18}")) {
      return FIRST;
    }
    try {
      return new SessionPlace(
          LocalDate.parse(typed.substring(0, 10)), Long.parseLong(typed.substring(11)));
    } catch (DateTimeParseException noSuchDay) {
      return FIRST;
    }
  }

  String written() {
    return day + "." + number;
  }
}
