package fi.tallessa.customer.data;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.kernel.Code;
import java.util.List;

/** Every version of one field, the newest first. */
public record HistoryPage(Code code, String name, Field field, List<Past> versions) {

  /** One version, the name of whoever wrote it, and on what it rested then. */
  public record Past(Shown shown, Kept kept, String writer, BasisLine basis) {
    @Override
    public String toString() {
      return "Past";
    }
  }

  @Override
  public String toString() {
    return "HistoryPage";
  }
}
