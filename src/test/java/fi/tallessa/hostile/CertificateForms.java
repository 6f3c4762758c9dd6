package fi.tallessa.hostile;

import fi.tallessa.People;
import fi.tallessa.admission.certificate.Issued;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.Map;
import java.util.stream.Stream;

/** The forms about certificates of devices. */
final class CertificateForms {

  private static final String PATH = "/reviews/devices";

  private final Office office;
  private String revocation;

  CertificateForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of("POST " + PATH, "", () -> office.sanna, this::issue)
            .with(Kind.CHOICE, "worker")
            .with(Kind.SECRET, "proof")
            .with(Kind.UNSEEN, "renews"),
        Form.of("POST " + PATH + "/{id}/revocation", "", () -> office.sanna, this::revoke)
            .with(Kind.CHOICE, "why")
            .with(Kind.SECRET, "proof"),
        Form.of(
                "POST " + PATH + "/authority",
                "",
                () -> office.sanna,
                () -> new Filled(PATH + "/authority", Map.of("proof", "1")))
            .with(Kind.SECRET, "proof"));
  }

  private Filled issue() {
    issued().able(visit());
    return new Filled(PATH, Map.of("worker", office.manager, "proof", "1"));
  }

  private Filled revoke() {
    if (revocation == null) {
      revocation = PATH + "/" + issued().certificate(worker(), visit()) + "/revocation";
    }
    return new Filled(revocation, Map.of("why", "lost", "proof", "1"));
  }

  private Issued issued() {
    return new Issued(office.beans);
  }

  private WorkerId worker() {
    return WorkerId.of(office.manager);
  }

  private Visit visit() {
    return office.bean(People.class).visit(worker());
  }
}
