package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.Objects;

/**
 * From when an item is not asked any more.
 *
 * @param from as typed
 * @param version the number of the word it was begun from; 0, or blank, where there was none
 */
public record RetirementForm(String from, String version) {

  /** A slip of the year is no plan. */
  static final int YEARS_AHEAD = 10;

  public RetirementForm {
    from = Objects.requireNonNullElse(from, "");
    version = Objects.requireNonNullElse(version, "");
  }

  /** The same words, over the newest. */
  RetirementForm over(int newest) {
    return new RetirementForm(from, "" + newest);
  }

  boolean of(int newest) {
    return version.equals("" + newest) || version.isEmpty() && newest == 0;
  }

  /** From today at the earliest: what was asked yesterday was asked. */
  Result<LocalDate> day(LocalDate today) {
    return TypedDay.read("from", from)
        .flatMap(day -> Result.needed(day, "from", "web.field.required"))
        .flatMap(
            day -> {
              if (day.isBefore(today)) {
                return Result.faulty("from", "web.date.past");
              }
              return day.isAfter(today.plusYears(YEARS_AHEAD))
                  ? Result.faulty("from", "legalbasis.item.retire.far")
                  : Result.fine(day);
            });
  }

  @Override
  public String toString() {
    return "RetirementForm";
  }
}
