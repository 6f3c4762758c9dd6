package fi.tallessa.customer.data;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * What the customer or a guardian has not yet said to be right, to be read through together.
 *
 * @param acting the guardians whose word will do
 * @param ofMinor whether there may be guardians
 * @param changed somebody changed one of the lines after they were read
 */
public record VerificationPage(
    Code code,
    String name,
    List<DataRow> rows,
    List<KeptGuardian> acting,
    boolean ofMinor,
    boolean changed,
    Problems problems) {

  /** Of one line, or of all of them. */
  public String address() {
    return "/customers/"
        + code.shown()
        + "/data/"
        + (rows.size() == 1 ? rows.getFirst().field().code() + "/" : "")
        + "verification";
  }

  @Override
  public String toString() {
    return "VerificationPage";
  }
}
