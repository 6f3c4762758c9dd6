package fi.tallessa.association.holiday;

import static java.util.stream.Collectors.partitioningBy;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.PublicHoliday;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Public holidays from today to the end of next year, by rule, and the association's own days off.
 *
 * @param closing those that hold
 * @param removed those that were taken away, and can be brought back
 * @param names of whoever took them away, or brought them back
 */
public record HolidaysPage(
    List<Year> years,
    List<ClosingDay> closing,
    List<ClosingDay> removed,
    Map<WorkerId, String> names,
    ClosingDayForm form,
    Problems problems) {

  public record Year(int number, List<Day> days) {}

  public record Day(PublicHoliday holiday, LocalDate day) {}

  static HolidaysPage of(
      List<ClosingDay> ahead,
      Map<WorkerId, String> names,
      ClosingDayForm form,
      Problems problems,
      LocalDate today) {
    var years =
        IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
            .mapToObj(year -> new Year(year, days(year, today)))
            .filter(year -> !year.days().isEmpty())
            .toList();
    var removed = ahead.stream().collect(partitioningBy(one -> one.removal().isPresent()));
    return new HolidaysPage(years, removed.get(false), removed.get(true), names, form, problems);
  }

  /** Who took it away and on which day, in words. */
  public String removed(Ui ui, ClosingDay one) {
    var removal = one.removal().orElseThrow();
    return ui.t(
        "association.holiday.removed.by",
        names.getOrDefault(removal.by(), ""),
        ui.moment(removal.at()));
  }

  /** Who brought it back after that. */
  public String back(Ui ui, ClosingDay one) {
    var back = one.back().orElseThrow();
    return ui.t(
        "association.holiday.returned.by", names.getOrDefault(back.by(), ""), ui.moment(back.at()));
  }

  private static List<Day> days(int year, LocalDate today) {
    return Stream.of(PublicHoliday.values())
        .map(holiday -> new Day(holiday, holiday.in(year)))
        .filter(day -> !day.day().isBefore(today))
        .toList();
  }
}
