package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * For whom a certificate is.
 *
 * @param worker an id
 * @param renews the id of the one in whose place it comes, blank for none
 * @param proof a one-time code; never written back into the page
 */
public record IssueForm(String worker, String renews, String proof) {

  public IssueForm {
    worker = Objects.requireNonNullElse(worker, "");
    renews = Objects.requireNonNullElse(renews, "");
    proof = Objects.requireNonNullElse(proof, "");
  }

  Result<WorkerId> check(Collection<WorkerId> here) {
    return Choice.made("worker", WorkerId.parse(worker).filter(here::contains));
  }

  Optional<UUID> renewed() {
    return WholeUuid.drawn(renews);
  }

  @Override
  public String toString() {
    return "IssueForm";
  }
}
