package fi.tallessa.kernel;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What we were told of somebody's age: a day, a year, "adult, not asked" or nothing (D6). Nobody is
 * nagged for more, but where we do not know, the person counts as young as they may be.
 */
public sealed interface Birth {

  /** Nobody's birth is farther back than this. */
  int OLDEST = 120;

  /** From this age a guardian need not know, and the child is asked again (S7, D8, K6). */
  int ASKED_AGAIN = 13;

  /** From this day on nobody has custody (Act 361/1983, section 3; K6). */
  int OF_AGE = 18;

  record OnDay(LocalDate day) implements Birth {
    @Override
    public String toString() {
      return "OnDay";
    }
  }

  record InYear(Year year) implements Birth {
    @Override
    public String toString() {
      return "InYear";
    }
  }

  /** Plainly an adult; asking would have been for the form's sake (S17). */
  record AdultNotAsked() implements Birth {}

  /** Nothing was told: possibly a child under 13. */
  record Unknown() implements Birth {}

  /**
   * Reads 14.2.2015, 14/2/2015, 2015-02-14 or 2015; blank is {@link Unknown}, or {@link
   * AdultNotAsked} when that was ticked. Problems: {@code customer.birth.} {@code both}, {@code
   * unreadable}, {@code short_year}, {@code no_such_month} (month), {@code no_such_day} (month,
   * year, last day; numbers), {@code future}, {@code too_old} (years), and those of {@link
   * Words#line}.
   */
  static Result<Birth> parse(String field, String typed, boolean adultTicked, LocalDate today) {
    return Words.line(field, typed, 40)
        .flatMap(
            words ->
                words.isEmpty()
                    ? Result.fine(adultTicked ? new AdultNotAsked() : new Unknown())
                    : adultTicked
                        ? Result.faulty(field, "customer.birth.both")
                        : TypedBirth.read(field, words.get().value(), today));
  }

  /** The last day on which the birth may have been; empty when nothing was told. */
  private Optional<LocalDate> latest() {
    return switch (this) {
      case OnDay(var day) -> Optional.of(day);
      case InYear(var year) -> Optional.of(year.atMonth(12).atEndOfMonth());
      case AdultNotAsked(), Unknown() -> Optional.empty();
    };
  }

  /**
   * The fewest full years the person can have on the day. Whoever was born on 29 February grows
   * older on 1 March in other years.
   */
  default int youngestAge(LocalDate today) {
    return latest()
        .map(day -> Math.max(0, (int) ChronoUnit.YEARS.between(day, today)))
        .orElse(this instanceof AdultNotAsked ? OF_AGE : 0);
  }

  /** Then the guardian has to know before more is kept (S7, D5). */
  default boolean mayBeUnder13(LocalDate today) {
    return youngestAge(today) < ASKED_AGAIN;
  }

  /** 18 or older, however what we were told is read: nobody acts for them any more (K6). */
  default boolean ofAge(LocalDate today) {
    return youngestAge(today) >= OF_AGE;
  }

  /**
   * The first day on which the person is so many years old for certain; empty where no day and no
   * year was told. The law on counting time (150/1930, section 3) lets years counted from 29
   * February run to the end of February, that day included: so they are full on 1 March.
   */
  default Optional<LocalDate> turns(int years) {
    return latest()
        .map(
            day -> {
              var same = day.plusYears(years);
              return same.getDayOfMonth() == day.getDayOfMonth() ? same : same.plusDays(1);
            });
  }

  /** Whether the person may have been born by the day, as far as we were told. */
  default boolean mayBeBornBy(LocalDate day) {
    return switch (this) {
      case OnDay(var born) -> !born.isAfter(day);
      case InYear(var year) -> year.getValue() <= day.getYear();
      case AdultNotAsked(), Unknown() -> true;
    };
  }

  /** Two days that are known and differ: whoever is meant by one was not born on the other. */
  default boolean contradicts(Birth other) {
    return this instanceof OnDay(var day)
        && other instanceof OnDay(var theirs)
        && !day.equals(theirs);
  }

  /** The year, where one was told: what a search may be narrowed by. */
  default Optional<Year> bornIn() {
    return latest().map(Year::from);
  }

  /** For a sealed record: {@code 2015-02-14}, {@code 2015}, {@code adult} or {@code unknown}. */
  default String written() {
    return switch (this) {
      case OnDay(var day) -> day.toString();
      case InYear(var year) -> year.toString();
      case AdultNotAsked() -> "adult";
      case Unknown() -> "unknown";
    };
  }

  /**
   * What {@link #written} wrote.
   *
   * @throws java.time.format.DateTimeParseException when it did not
   */
  static Birth read(String written) {
    return switch (written) {
      case "adult" -> new AdultNotAsked();
      case "unknown" -> new Unknown();
      case String day when day.length() > 4 -> new OnDay(LocalDate.parse(day));
      case String year -> new InYear(Year.parse(year));
    };
  }
}
