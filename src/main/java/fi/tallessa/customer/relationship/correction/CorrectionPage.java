package fi.tallessa.customer.relationship.correction;

import fi.tallessa.association.Names;
import fi.tallessa.customer.relationship.End;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Correcting how a relationship ended; what was said before is below.
 *
 * @param name of the customer
 * @param history every version, the newest first
 * @param writers their names
 * @param changed somebody wrote another version after the form was opened
 */
public record CorrectionPage(
    Code code,
    String name,
    UUID relationship,
    Names service,
    List<End> history,
    Map<WorkerId, String> writers,
    boolean changed,
    CorrectionForm form,
    Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/relationship/" + relationship + "/correction";
  }

  public String writer(End end) {
    return writers.getOrDefault(end.by(), "");
  }

  @Override
  public String toString() {
    return "CorrectionPage";
  }
}
