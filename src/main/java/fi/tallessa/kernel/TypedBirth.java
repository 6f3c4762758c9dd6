package fi.tallessa.kernel;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A birth day or year as people type it; the day comes first, as in Finland. */
final class TypedBirth {
  private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})");
  private static final Pattern SHORT =
      Pattern.compile("\\d{1,2}|\\d{1,2}([./]) ?\\d{1,2}\\1 ?\\d{2}");
  private static final Pattern DAY =
      Pattern.compile("(?<day>\\d{1,2})([./]) ?(?<month>\\d{1,2})\\2 ?(?<year>\\d{4})");
  private static final Pattern ISO_DAY =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");

  private TypedBirth() {}

  static Result<Birth> read(String field, String typed, LocalDate today) {
    var plain = PlainSigns.of(typed).strip();
    if (SHORT.matcher(plain).matches()) {
      return Result.faulty(field, "customer.birth.short_year");
    }
    return whole(YEAR, plain)
        .map(found -> inYear(field, number(found, "year"), today))
        .or(() -> whole(DAY, plain).map(found -> onDay(field, found, today)))
        .or(() -> whole(ISO_DAY, plain).map(found -> onDay(field, found, today)))
        .orElseGet(() -> Result.faulty(field, "customer.birth.unreadable"));
  }

  private static Result<Birth> inYear(String field, int year, LocalDate today) {
    if (year > today.getYear()) {
      return Result.faulty(field, "customer.birth.future");
    }
    return year < today.getYear() - Birth.OLDEST
        ? Result.faulty(field, "customer.birth.too_old", Birth.OLDEST)
        : Result.fine(new Birth.InYear(Year.of(year)));
  }

  private static Result<Birth> onDay(String field, Matcher found, LocalDate today) {
    int month = number(found, "month");
    if (month < 1 || month > 12) {
      return Result.faulty(field, "customer.birth.no_such_month", month);
    }
    var calendar = YearMonth.of(number(found, "year"), month);
    int day = number(found, "day");
    if (!calendar.isValidDay(day)) {
      return Result.faulty(
          field, "customer.birth.no_such_day", month, calendar.getYear(), calendar.lengthOfMonth());
    }
    return possible(field, calendar.atDay(day), today);
  }

  private static Result<Birth> possible(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      return Result.faulty(field, "customer.birth.future");
    }
    return day.isBefore(today.minusYears(Birth.OLDEST))
        ? Result.faulty(field, "customer.birth.too_old", Birth.OLDEST)
        : Result.fine(new Birth.OnDay(day));
  }

  private static Optional<Matcher> whole(Pattern pattern, String plain) {
    return Optional.of(pattern.matcher(plain)).filter(Matcher::matches);
  }

  private static int number(Matcher found, String part) {
    return Integer.parseInt(found.group(part));
  }
}
