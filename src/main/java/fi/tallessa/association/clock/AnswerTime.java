package fi.tallessa.association.clock;

import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * By when a request about somebody's own data is answered: within a month of the day it came, or
 * two months later where the person was told why before the first month was over (GDPR Art. 12(3);
 * Reg. (EEC) 1182/71, Art. 3).
 *
 * @param received the day it came, by whatever way; it is not counted
 * @param plain the same date a month later, whatever day that is
 * @param first the last day of the first month
 * @param longest the last day there can be, counted from the day it came and not from the first
 */
public record AnswerTime(LocalDate received, LocalDate plain, LocalDate first, LocalDate longest) {

  /** From so many days before the last on, it is said that it is near. */
  static final int NEAR = 7;

  /** How it stands with an answer that has not been given. */
  public enum State {
    IN_TIME,
    NEAR,
    LATE
  }

  static AnswerTime of(LocalDate received, TimeLimit month, TimeLimit further) {
    return new AnswerTime(
        received,
        CalendarRules.lastDayExactly(received, month),
        CalendarRules.lastDay(received, month),
        CalendarRules.lastDay(received, TimeLimit.months(month.number() + further.number())));
  }

  /** More time is taken by a letter within the first month; afterwards it is only late. */
  public boolean extendable(LocalDate today) {
    return !today.isAfter(first);
  }

  /**
   * The last day to answer.
   *
   * @param extended the day on which the person was told why it takes longer; one after the first
   *     month gives no more time
   */
  public LocalDate due(Optional<LocalDate> extended) {
    return extended.filter(this::extendable).isPresent() ? longest : first;
  }

  /** Days left, the last one among them; below 0 when it is late. */
  public long left(Optional<LocalDate> extended, LocalDate today) {
    return ChronoUnit.DAYS.between(today, due(extended));
  }

  public State state(Optional<LocalDate> extended, LocalDate today) {
    long left = left(extended, today);
    return left < 0 ? State.LATE : left <= NEAR ? State.NEAR : State.IN_TIME;
  }

  /** The days off that moved the end of the first month, in their order: why it is so long. */
  public List<LocalDate> over() {
    return plain.datesUntil(first).toList();
  }
}
