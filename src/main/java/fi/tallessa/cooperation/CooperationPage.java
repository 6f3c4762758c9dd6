package fi.tallessa.cooperation;

import fi.tallessa.customer.consented.ServiceKind;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of one cooperation.
 *
 * @param name of the customer
 * @param kept as it is kept; empty of a new one
 * @param before what it said before, the newest first
 * @param workers who wrote that, by name
 * @param unseen which organisation it is, is not in the page
 * @param most the last day it may have
 */
public record CooperationPage(
    Code code,
    String name,
    Shelf shelf,
    Optional<KeptCooperation> kept,
    List<KeptCooperation> before,
    Map<WorkerId, String> workers,
    boolean unseen,
    LocalDate most,
    CooperationForm form,
    Problems problems,
    Asking asking) {

  static final String MEANWHILE = "cooperation.meanwhile";

  /** Words that are no code, so that nothing is chosen beforehand. */
  private static final String NOTHING = "";

  CooperationPage asking(Asking found) {
    return new CooperationPage(
        code, name, shelf, kept, before, workers, unseen, most, form, problems, found);
  }

  public String list() {
    return shelf.address(code);
  }

  public String address() {
    return Shelf.ORDINARY.address(code) + "/" + kept.map(one -> one.id().toString()).orElse("new");
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes") && kept.isPresent();
  }

  public List<Choice> kinds(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice(NOTHING, ui.t("cooperation.kind.choose"))),
            Arrays.stream(ServiceKind.values())
                .map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }

  public String worker(KeptCooperation version) {
    return workers.getOrDefault(version.cooperation().worker(), "");
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "kind", ui.t("cooperation.kind"),
        "organisation", ui.t("cooperation.organisation"),
        "why", ui.t("cooperation.why"),
        "from", ui.t("cooperation.from"),
        "until", ui.t("cooperation.until"));
  }

  @Override
  public String toString() {
    return "CooperationPage";
  }
}
