package fi.tallessa.retention.certificate;

import fi.tallessa.holdings.AtErasure;
import fi.tallessa.holdings.LeftBehind;
import fi.tallessa.holdings.Permit;
import fi.tallessa.retention.certificate.Certificate.Why;
import fi.tallessa.vault.EpochChange;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Each file that is erased has its certificate, in the transaction that erases it or not at all.
 */
@Component
class CertifyingErasures implements AtErasure {

  private static final String RESTORED = "backup.";
  private static final String ASKED = "rights.";

  private final Certificates certificates;
  private final RowCounts counts;
  private final EpochChange epochs;
  private final List<LeftBehind> left;

  CertifyingErasures(
      Certificates certificates, RowCounts counts, EpochChange epochs, List<LeftBehind> left) {
    this.certificates = certificates;
    this.epochs = epochs;
    this.counts = counts;
    this.left = left;
  }

  @Override
  public void erasing(Permit permit, String run, int epoch) {
    var why = why(run);
    var number = certificates.add(why, lastWrapped(why, epoch), permit.visit().when());
    certificates.count(number, counts.of(permit));
    left.forEach(
        one -> certificates.leave(number, one.kind(), one.of(permit), permit.visit().today()));
  }

  private static Why why(String run) {
    if (run.startsWith(RESTORED)) {
      return Why.RESTORED;
    }
    if (run.startsWith(ASKED)) {
      return Why.ASKED;
    }
    return run.startsWith("customer.") ? Why.INTAKE : Why.ENDED;
  }

  /** Wrapping anew that was rolled back leaves a copy under the current one, as the log tells. */
  private int lastWrapped(Why why, int epoch) {
    return why == Why.RESTORED ? epoch : Math.max(epoch, epochs.current().number());
  }
}
