package fi.tallessa.retention.certificate;

import fi.tallessa.holdings.AtErasure;
import fi.tallessa.holdings.LeftBehind;
import fi.tallessa.holdings.Permit;
import fi.tallessa.retention.certificate.Certificate.Why;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Each file that is erased has its certificate, in the transaction that erases it or not at all.
 */
@Component
class CertifyingErasures implements AtErasure {

  private final Certificates certificates;
  private final RowCounts counts;
  private final List<LeftBehind> left;

  CertifyingErasures(Certificates certificates, RowCounts counts, List<LeftBehind> left) {
    this.certificates = certificates;
    this.counts = counts;
    this.left = left;
  }

  @Override
  public void erasing(Permit permit, String run, int epoch) {
    var why = run.startsWith("customer.") ? Why.INTAKE : Why.ENDED;
    var number = certificates.add(why, epoch, permit.visit().when());
    certificates.count(number, counts.of(permit));
    left.forEach(
        one -> certificates.leave(number, one.kind(), one.of(permit), permit.visit().today()));
  }
}
