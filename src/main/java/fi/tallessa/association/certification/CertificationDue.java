package fi.tallessa.association.certification;

import fi.tallessa.association.due.Due;
import fi.tallessa.association.due.RunsOut;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Half a year before a certificate ends, and once it has; that there is none, the set-up says. */
@Component
@Order(30)
class CertificationDue implements RunsOut {

  private final Certifications certifications;

  CertificationDue(Certifications certifications) {
    this.certifications = certifications;
  }

  @Override
  public Stream<Due> due(Visit manager) {
    var held = certifications.held();
    var standing = CertificationStanding.of(held, manager.today());
    return switch (standing) {
      case NONE, AHEAD, HOLDS -> Stream.empty();
      case ENDS_SOON, ENDED -> held.stream().map(one -> due(one, standing));
    };
  }

  private static Due due(Certificate one, CertificationStanding standing) {
    return new Due(
        "association.certification.title",
        standing.key(),
        List.of(one.until()),
        "/setup/certification",
        standing.tone());
  }
}
