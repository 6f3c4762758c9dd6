package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * The form of something a customer asks for.
 *
 * @param name of the customer
 */
public record RequestFormPage(
    Code code, String name, List<KeptGuardian> guardians, RequestForm form, Problems problems) {

  public String address() {
    return RequestLine.address(code) + "/new";
  }

  public String back() {
    return "/customers/" + code.shown();
  }

  public List<Choice> kinds(Ui ui) {
    return Kind.choices(ui);
  }

  public List<Choice> askers(Ui ui) {
    return TypedAsker.choices(guardians, ui);
  }

  public List<Choice> channels(Ui ui) {
    return Channel.choices(ui);
  }

  public List<Choice> identities(Ui ui) {
    return Identity.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "kind", ui.t("rights.ask.kind"),
        "who", ui.t("rights.ask.who"),
        "name", ui.t("rights.ask.name"),
        "channel", ui.t("rights.ask.channel"),
        "came", ui.t("rights.ask.came"),
        "what", ui.t("rights.ask.what"),
        "identity", ui.t("rights.identity"));
  }

  @Override
  public String toString() {
    return "RequestFormPage";
  }
}
