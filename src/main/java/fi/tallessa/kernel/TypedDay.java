package fi.tallessa.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: 24.11.2026, 24/11/2026 or 2026-11-24. The day comes first. */
public final class TypedDay {
  private static final Pattern DAY =
      Pattern.compile("(?<day>\\d{1,2})([./]) ?(?<month>\\d{1,2})\\2 ?(?<year>\\d{4})");
  private static final Pattern ISO_DAY =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");

  /** No file lives so long: what is put right in it was not done longer ago either. */
  private static final int YEARS = 30;

  private TypedDay() {}

  /**
   * Blank or null is empty. Problems: {@code web.date.unreadable}, {@code web.date.no_such_day},
   * {@code web.words.identity_code}.
   */
  public static Result<Optional<LocalDate>> read(String field, String typed) {
    var plain = typed == null ? "" : PlainSigns.of(typed).strip();
    if (plain.isEmpty()) {
      return Result.fine(Optional.empty());
    }
    if (IdentityCode.in(plain)) {
      return Result.faulty(field, "web.words.identity_code");
    }
    for (var pattern : new Pattern[] {DAY, ISO_DAY}) {
      var found = pattern.matcher(plain);
      if (found.matches()) {
        return day(field, found);
      }
    }
    return Result.faulty(field, "web.date.unreadable");
  }

  /** The same where it cannot be left out: {@code web.field.required}. */
  public static Result<LocalDate> needed(String field, String typed) {
    return read(field, typed).flatMap(day -> Result.needed(day, field, "web.field.required"));
  }

  /** A last day is not before the first, where that one could be read: {@code web.date.order}. */
  public static Result<LocalDate> notBefore(Result<LocalDate> first, String field, LocalDate last) {
    return first instanceof Result.Fine<LocalDate>(var from) && last.isBefore(from)
        ? Result.faulty(field, "web.date.order")
        : Result.fine(last);
  }

  /** As it is typed: what a box is filled with reads as that day again. */
  public static String typed(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  /** A day on which something was done: blank is today, and a day to come a problem. */
  public static Result<LocalDate> past(String field, String typed, LocalDate today) {
    return read(field, typed)
        .map(day -> day.orElse(today))
        .flatMap(
            day -> day.isAfter(today) ? Result.faulty(field, "web.date.future") : Result.fine(day));
  }

  /** The same, and not so long ago that the year must be a slip: {@code web.date.long_ago}. */
  public static Result<LocalDate> lately(String field, String typed, LocalDate today) {
    return past(field, typed, today)
        .flatMap(
            day ->
                day.isBefore(today.minusYears(YEARS))
                    ? Result.faulty(field, "web.date.long_ago", YEARS)
                    : Result.fine(day));
  }

  private static Result<Optional<LocalDate>> day(String field, Matcher found) {
    try {
      return Result.fine(
          Optional.of(
              LocalDate.of(
                  Integer.parseInt(found.group("year")),
                  Integer.parseInt(found.group("month")),
                  Integer.parseInt(found.group("day")))));
    } catch (DateTimeException never) {
      return Result.faulty(field, "web.date.no_such_day");
    }
  }
}
