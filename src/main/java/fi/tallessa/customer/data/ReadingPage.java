package fi.tallessa.customer.data;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * What we hold, read along with the customer, who says of each thing whether it is right.
 *
 * @param rows what is known
 * @param acting the guardians whose word will do
 * @param ofMinor whether there may be guardians
 * @param ticked what was said to be right, as {@code phone:2}
 * @param changed somebody changed one of the lines after they were read
 */
public record ReadingPage(
    Code code,
    String name,
    List<DataRow> rows,
    List<KeptGuardian> acting,
    boolean ofMinor,
    List<String> ticked,
    boolean changed,
    Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/data/reading";
  }

  /** Whether anything waits to be said right. */
  public boolean waits() {
    return rows.stream().anyMatch(DataRow::unverified);
  }

  @Override
  public String toString() {
    return "ReadingPage";
  }
}
