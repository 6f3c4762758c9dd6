package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Who carries which certificate.
 *
 * @param external whether another CA issues them, outside the register
 * @param fresh whether the other CA's list of what it has revoked is of today
 * @param authority the association's own CA, null for none
 * @param able whether its key is there
 */
public record CertificateListPage(
    boolean external,
    boolean fresh,
    Authority authority,
    boolean able,
    List<DeviceCertificate> present,
    List<DeviceCertificate> over,
    Map<WorkerId, String> names,
    Instant at) {

  public String name(WorkerId worker) {
    return names.getOrDefault(worker, "");
  }

  /** Whether another one was issued in its place. */
  public boolean renewed(DeviceCertificate one) {
    return present.stream().anyMatch(next -> one.id().equals(next.renews()));
  }

  @Override
  public String toString() {
    return "CertificateListPage";
  }
}
