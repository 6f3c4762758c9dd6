package fi.tallessa.statistics;

import fi.tallessa.association.GrantId;
import java.util.List;

/** Which reports there are to make: one of each grant and each year that was released. */
public record ReportsPage(List<Row> rows) {

  /** One of them. */
  public record Row(GrantId grant, String called, int year, boolean given) {
    public String path() {
      return ReportsPage.path(grant, year);
    }
  }

  static String path(GrantId grant, int year) {
    return "/statistics/reports/" + grant + "/" + year;
  }
}
