package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.admission.certificate.Issued;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.UUID;

/** Certificates of devices, from setting up the CA to the phone. */
final class CertificateStates {

  private static final String PAGE = "/reviews/devices";

  static List<State> all() {
    return List.of(
        State.page(PAGE, "devices", ".table", CertificateStates::list),
        State.page(
            PAGE + "/authority", "certificate-ca", "#form", s -> s.sanna(PAGE + "/authority")),
        State.page(PAGE + "/new", "certificate-new", "#form", CertificateStates::fresh),
        State.page(
            PAGE + "/{id}/revocation", "certificate-revoke", "#form", s -> at(s, "/revocation")),
        State.page(PAGE + "/{id}/handout", "certificate-handout", ".qr", s -> at(s, "/handout")),
        State.page("/certificate/{token}", "certificate-fetch", "form", CertificateStates::fetch));
  }

  /** One that ends soon, one of years to come, and one that was revoked. */
  private static Page list(Stage stage) {
    var issued = new Issued(stage.register());
    var visit = visit(stage);
    issued.endsIn(issue(stage), 12);
    issue(stage);
    issued.revoke(issue(stage), visit);
    return stage.sanna(PAGE);
  }

  private static Page fresh(Stage stage) {
    new Issued(stage.register()).able(visit(stage));
    return stage.sanna(PAGE + "/new");
  }

  private static Page at(Stage stage, String below) {
    return stage.sanna(PAGE + "/" + issue(stage) + below);
  }

  private static Page fetch(Stage stage) {
    return stage.stranger(new Issued(stage.register()).link(issue(stage), visit(stage)));
  }

  private static UUID issue(Stage stage) {
    return new Issued(stage.register()).certificate(maija(stage), visit(stage));
  }

  private static WorkerId maija(Stage stage) {
    return stage.desks().house().worker(Cast.MAIJA);
  }

  private static Visit visit(Stage stage) {
    return stage.people().visit(stage.desks().house().worker(Cast.SANNA));
  }

  private CertificateStates() {}
}
