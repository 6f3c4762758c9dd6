package fi.tallessa.customer.wording;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * In which files words were said lately not to be of a kind.
 *
 * @param older where the next page goes on; null when there are no more
 */
public record WordingPage(List<Day> days, Sample.Place older) {

  /** Newest first. */
  public record Day(LocalDate day, List<Row> rows) {
    static List<Day> of(List<Row> rows) {
      var days = new LinkedHashMap<LocalDate, List<Row>>();
      rows.forEach(
          row ->
              days.computeIfAbsent(
                      row.at().atZone(Visit.ZONE).toLocalDate(), none -> new ArrayList<>())
                  .add(row));
      return days.entrySet().stream().map(one -> new Day(one.getKey(), one.getValue())).toList();
    }
  }

  /**
   * @param topic as HEALTH.MEDICINE
   */
  public record Row(Instant at, Code code, String topic, String worker) {
    public String kind() {
      return "customer.wording.kind." + part(0);
    }

    public String label() {
      return "customer.wording.topic." + part(1);
    }

    private String part(int which) {
      return topic.split("\\.")[which].toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return "Row";
    }
  }

  public String next() {
    return "/reviews/wording?before=" + older;
  }

  @Override
  public String toString() {
    return "WordingPage";
  }
}
