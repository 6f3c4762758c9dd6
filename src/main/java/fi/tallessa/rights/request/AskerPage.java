package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form of who asks. Of the customer only the code. */
public record AskerPage(
    Code code, UUID request, List<KeptGuardian> guardians, AskerForm form, Problems problems) {

  public String back() {
    return RequestLine.address(code, request);
  }

  public String address() {
    return back() + "/asker";
  }

  public List<Choice> askers(Ui ui) {
    return TypedAsker.choices(guardians, ui);
  }

  public List<Choice> identities(Ui ui) {
    return Identity.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "who", ui.t("rights.ask.who"),
        "name", ui.t("rights.ask.name"),
        "identity", ui.t("rights.identity"));
  }

  @Override
  public String toString() {
    return "AskerPage";
  }
}
