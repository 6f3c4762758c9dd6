package fi.tallessa.customer.print;

import fi.tallessa.customer.consents.ConsentLine;
import fi.tallessa.customer.data.DataRow;
import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * What we hold of a child, as one guardian may read it: only what says something, so that what is
 * left out looks like what was never there.
 *
 * @param inForce the consents that hold today
 */
public record GuardianFile(
    Code code, String name, ForWhom whom, List<DataRow> data, List<ConsentLine> inForce) {
  @Override
  public String toString() {
    return "GuardianFile";
  }
}
