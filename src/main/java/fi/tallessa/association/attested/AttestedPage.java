package fi.tallessa.association.attested;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * @param said who has looked before, the newest first
 */
public record AttestedPage(
    Attested what,
    List<Attestation> said,
    Map<WorkerId, String> names,
    AttestedForm form,
    Problems problems) {

  public String who(Attestation one) {
    return names.getOrDefault(one.by(), "");
  }

  @Override
  public String toString() {
    return "AttestedPage";
  }
}
