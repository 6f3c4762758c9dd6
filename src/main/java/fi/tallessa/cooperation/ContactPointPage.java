package fi.tallessa.cooperation;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of somebody we reach at a service.
 *
 * @param name of the customer
 * @param line the service, as far as the reader may know
 * @param kept as it is kept; empty of a new one
 * @param theirs what somebody else wrote meanwhile, as far as the reader may know; it stands beside
 *     the form in any language
 * @param before what it said before, the newest first
 * @param workers who wrote that, by name
 * @param acting the guardians whose word verifies it today; of nothing that waits, nobody
 */
public record ContactPointPage(
    Code code,
    String name,
    Shelf shelf,
    CooperationLine line,
    Optional<KeptPoint> kept,
    Optional<ContactPoint> theirs,
    List<PastPoint> before,
    Map<WorkerId, String> workers,
    List<KeptGuardian> acting,
    ContactPointForm form,
    Problems problems,
    Asking asking) {

  static final String MEANWHILE = "cooperation.point.meanwhile";

  ContactPointPage asking(Asking found) {
    return new ContactPointPage(
        code, name, shelf, line, kept, theirs, before, workers, acting, form, problems, found);
  }

  public String worker(ContactPoint said) {
    return workers.getOrDefault(said.worker(), "");
  }

  public String list() {
    return shelf.address(code);
  }

  public String address() {
    return kept.map(line::address).orElse(line.address() + "/points/new");
  }

  public List<Choice> sources(Ui ui) {
    return Arrays.stream(Source.values())
        .map(one -> new Choice(one.code(), source(ui, one)))
        .toList();
  }

  /** A professional is here the service itself. */
  public String source(Ui ui, Source one) {
    return ui.t(one == Source.PROFESSIONAL ? "cooperation.point.self" : one.label());
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "role", ui.t("cooperation.point.role"),
        "name", ui.t("cooperation.point.name"),
        "phone", ui.t("cooperation.point.phone"),
        "email", ui.t("cooperation.point.email"),
        "source", ui.t("cooperation.point.source"),
        "by", ui.t("customer.data.do.verify"));
  }

  @Override
  public String toString() {
    return "ContactPointPage";
  }
}
