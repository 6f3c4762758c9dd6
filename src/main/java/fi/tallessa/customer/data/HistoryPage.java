package fi.tallessa.customer.data;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.PutRight;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;

/**
 * Every version of one field, the newest first.
 *
 * @param right when it was put right last since somebody asked for it
 * @param apart whether these are what it said before
 */
public record HistoryPage(
    Code code,
    String name,
    Field field,
    List<Past> versions,
    Optional<PutRight> right,
    boolean apart) {

  /** One version, the name of whoever wrote it, and on what it rested then. */
  public record Past(Shown shown, Kept kept, String writer, BasisLine basis) {
    @Override
    public String toString() {
      return "Past";
    }
  }

  /** Where what it said before is kept. */
  public String address() {
    return "/customers/" + code.shown() + "/data/" + field.code() + "/history/rectified";
  }

  @Override
  public String toString() {
    return "HistoryPage";
  }
}
