package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a line manager that certificates end soon, while there is time; from memory. */
@Component
public class ExpiringCertificates {

  private final CertificatesKnown known;

  ExpiringCertificates(CertificatesKnown known) {
    this.known = known;
  }

  /**
   * @param first when the first of them ends
   */
  public record Told(int many, Instant first) {}

  public Optional<Told> soon(Visit visit) {
    var ends = known.endSoon(visit.when());
    return ends.stream().findFirst().map(first -> new Told(ends.size(), first));
  }
}
