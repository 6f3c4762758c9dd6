package fi.tallessa.customer.print;

import fi.tallessa.customer.bases.BasisPanel;
import fi.tallessa.customer.consented.ConsentedPanel;
import fi.tallessa.customer.consents.ConsentLine;
import fi.tallessa.customer.data.DataTable;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardians.GuardianPanel;
import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What we hold of a customer, as a worker prints it: what the page shows of it and nothing more. Of
 * health it says only that there is some.
 *
 * @param kept which data guardians are not told of, and by when somebody looks again
 * @param inForce the consents that hold today
 */
public record PrintedFile(
    Code code,
    String name,
    DataTable data,
    Map<Field, LocalDate> kept,
    GuardianPanel guardians,
    List<ConsentLine> inForce,
    ConsentedPanel consented) {

  /** On what each group rests. */
  public BasisPanel bases() {
    return data.bases();
  }

  public List<KeptGuardian> keptGuardians() {
    return guardians.guardians();
  }

  @Override
  public String toString() {
    return "PrintedFile";
  }
}
