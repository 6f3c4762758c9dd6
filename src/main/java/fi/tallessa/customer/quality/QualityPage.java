package fi.tallessa.customer.quality;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How many files have what to put in order, and of one kind which, by code alone.
 *
 * @param counts those kinds of which there is something, in their order
 * @param chosen of which the codes are shown; null where there is nothing
 * @param more the place to go on after, or null
 * @param limit after how long it is asked again how somebody is reached
 */
public record QualityPage(
    Map<Finding, Integer> counts, Finding chosen, List<Row> rows, String more, TimeLimit limit) {

  /**
   * One file.
   *
   * @param day by when; null where there is none
   */
  public record Row(Code code, LocalDate day) {}

  public String address(Finding one) {
    return "/reviews/quality?kind=" + one.code();
  }

  public String address(Row row) {
    return "/customers/" + row.code().shown() + chosen.at();
  }

  @Override
  public String toString() {
    return "QualityPage";
  }
}
