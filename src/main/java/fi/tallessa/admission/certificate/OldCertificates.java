package fi.tallessa.admission.certificate;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;

/** Forgets certificates that were over longer ago than the access log can be read (D24). */
@Component
class OldCertificates implements NightJob {

  private final DeviceCertificates certificates;
  private final Deadlines deadlines;

  OldCertificates(DeviceCertificates certificates, Deadlines deadlines) {
    this.certificates = certificates;
    this.deadlines = deadlines;
  }

  @Override
  public String code() {
    return "admission.night.certificates";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    var kept = deadlines.of(Deadline.LOG, night.day());
    steps.at(() -> certificates.sweep(kept, night.at()));
    return steps.done();
  }
}
