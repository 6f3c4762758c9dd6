package fi.tallessa.association.certification;

import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The notice says that the system holds a certificate in category A (S34): while nobody has that in
 * their hands this line stays open, and says so.
 */
@Component
@Order(160)
class CertificationStep implements SetUpStep {

  private final Certifications certifications;

  CertificationStep(Certifications certifications) {
    this.certifications = certifications;
  }

  @Override
  public When when() {
    return When.IN_THE_FIRST_MONTH;
  }

  @Override
  public String name() {
    return "association.certification.title";
  }

  @Override
  public String path() {
    return "/setup/certification";
  }

  @Override
  public Found look(LocalDate day) {
    var held = certifications.held();
    var standing = CertificationStanding.of(held, day);
    if (standing.certified() && held.filter(Certificate::asPromised).isEmpty()) {
      return Found.missing("association.certification.standing.other");
    }
    return standing.certified()
        ? Found.done(standing.key(), CertificationStanding.day(held, day))
        : Found.missing(standing.key(), CertificationStanding.day(held, day));
  }
}
