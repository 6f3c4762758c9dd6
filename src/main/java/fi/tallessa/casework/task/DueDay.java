package fi.tallessa.casework.task;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.Optional;

/** By when a task, a promise or a step is to be done, as typed into the box {@code due}. */
public final class DueDay {

  /** Whoever means a day further ahead has mistyped the year. */
  private static final int YEARS_AHEAD = 2;

  /**
   * Problems on {@code due}: {@code web.date.past}, {@code casework.task.far}, and those of {@link
   * TypedDay#read}.
   *
   * @param typed blank for no day
   * @param kept the day it has by now, which may stay, however far from today; null for none
   */
  public static Result<Optional<LocalDate>> read(String typed, LocalDate kept, LocalDate today) {
    var earliest = kept != null && kept.isBefore(today) ? kept : today;
    var far = today.plusYears(YEARS_AHEAD);
    var latest = kept != null && kept.isAfter(far) ? kept : far;
    return TypedDay.read("due", typed)
        .flatMap(
            day ->
                day.filter(earliest::isAfter).isPresent()
                    ? Result.faulty("due", "web.date.past")
                    : day.filter(latest::isBefore).isPresent()
                        ? Result.faulty("due", "casework.task.far")
                        : Result.fine(day));
  }

  private DueDay() {}
}
