package fi.tallessa.anonymous;

import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line as chosen.
 *
 * @param grant blank where the association pays for it itself
 */
public record LineForm(String service, String grant) {

  public LineForm {
    service = Objects.requireNonNullElse(service, "");
    grant = Objects.requireNonNullElse(grant, "");
  }

  record Read(ServiceId service, Optional<GrantId> grant) {}

  static LineForm blank() {
    return new LineForm("", "");
  }

  Result<Read> read(List<Service> services, List<Grant> grants) {
    var where =
        Choice.made(
            "service",
            services.stream()
                .map(Service::id)
                .filter(id -> id.toString().equals(service))
                .findFirst());
    return where.with(paid(grants), Read::new);
  }

  private Result<Optional<GrantId>> paid(List<Grant> grants) {
    if (grant.isEmpty()) {
      return Result.fine(Optional.empty());
    }
    return Choice.made(
        "grant",
        grants.stream()
            .map(Grant::id)
            .filter(id -> id.toString().equals(grant))
            .findFirst()
            .map(Optional::of));
  }
}
