package fi.tallessa.admission.certificate;

import fi.tallessa.Owner;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Certificates for tests of other pages, as a manager issues them. */
public final class Issued {

  private final ApplicationContext beans;

  public Issued(ApplicationContext beans) {
    this.beans = beans;
  }

  /** The association has a CA whose key is there. */
  public Issued able(Visit visit) {
    var issuing = beans.getBean(CertificateIssuing.class);
    if (!issuing.ready(visit).isFine()) {
      issuing.begin(visit);
    }
    return this;
  }

  public UUID certificate(WorkerId worker, Visit visit) {
    return able(visit)
        .beans
        .getBean(CertificateIssuing.class)
        .issue(worker, Optional.empty(), visit)
        .sure();
  }

  /** Where its device fetches it. */
  public String link(UUID certificate, Visit visit) {
    var page = beans.getBean(CertificatePages.class).handout(certificate, visit).orElseThrow();
    return page.address().replaceFirst("^https://[^/]+", "");
  }

  public void revoke(UUID certificate, Visit visit) {
    var one = beans.getBean(CertificatePages.class).standing(certificate, visit);
    beans.getBean(CertificateIssuing.class).revoke(one, WhyRevoked.LOST, visit);
  }

  /** Ends in so many days, and not in a year. */
  public void endsIn(UUID certificate, int days) {
    beans
        .getBean(Owner.class)
        .db()
        .sql(
            "update admission.certificate set until_at = now() + ? * interval '1 day' where id = ?")
        .params(days, certificate)
        .update();
    beans.getBean(Knowing.class).look();
  }
}
