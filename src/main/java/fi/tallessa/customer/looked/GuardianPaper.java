package fi.tallessa.customer.looked;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.association.Controller;
import fi.tallessa.customer.print.ForWhom;
import fi.tallessa.document.FileName;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * A guardian's report: the days on which the file was opened.
 *
 * @param whom not named on it: a paper that is lost tells nobody who has whom
 * @param since the first day it tells of
 */
public record GuardianPaper(
    Controller from,
    Code code,
    ForWhom whom,
    LocalDate since,
    List<Month> months,
    BooleanSupplier still) {

  /** The days of one month, the newest first. */
  public record Month(YearMonth month, List<LocalDate> days) {
    public String shown(Ui ui) {
      return days.stream().map(ui::day).collect(Collectors.joining(", "));
    }
  }

  static List<Month> months(List<LocalDate> newestFirst) {
    return newestFirst.stream()
        .collect(groupingBy(YearMonth::from, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(month -> new Month(month.getKey(), month.getValue()))
        .toList();
  }

  FileName fileName() {
    return new FileName(code.shown() + "-looked-guardian.pdf");
  }

  @Override
  public String toString() {
    return "GuardianPaper";
  }
}
