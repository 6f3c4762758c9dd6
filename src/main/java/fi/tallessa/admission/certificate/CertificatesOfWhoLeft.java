package fi.tallessa.admission.certificate;

import fi.tallessa.staff.Left;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The devices of whoever works here no more lead in no more (S33), in the same transaction. */
@Component
class CertificatesOfWhoLeft {

  private final DeviceCertificates certificates;
  private final CertificateHandouts handouts;
  private final Knowing knowing;

  CertificatesOfWhoLeft(
      DeviceCertificates certificates, CertificateHandouts handouts, Knowing knowing) {
    this.certificates = certificates;
    this.handouts = handouts;
    this.knowing = knowing;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Left left) {
    certificates.revokeAllOf(left.worker(), left.by(), left.at());
    handouts.endAllOf(left.worker());
  }

  /** This machine knows at once, the others in seconds. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  public void known(Left left) {
    knowing.look();
  }
}
