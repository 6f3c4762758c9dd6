package fi.tallessa.casework.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a page of the timeline ends. */
public record Place(LocalDate day, long line) {

  /** After every day there is. */
  static final Place FIRST = new Place(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

  private static final Pattern WRITTEN =
      Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})\\.(?<line>\\d{1,18})");

  public static Place of(KeptContact last) {
    return new Place(last.contact().on(), last.line());
  }

  /** From an address; what is none begins at the top. */
  public static Optional<Place> parse(String typed) {
    var found = WRITTEN.matcher(typed);
    try {
      return found.matches()
          ? Optional.of(
              new Place(LocalDate.parse(found.group("day")), Long.parseLong(found.group("line"))))
          : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return day + "." + line;
  }
}
