package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/** The form of a request of somebody who is in no file. */
public record StrangerFormPage(StrangerForm form, Problems problems) {

  public List<Choice> identities(Ui ui) {
    return Identity.choices(ui);
  }

  public List<Choice> kinds(Ui ui) {
    return Kind.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "identity", ui.t("rights.identity"),
        "kind", ui.t("rights.ask.kind"),
        "came", ui.t("rights.ask.came"));
  }

  @Override
  public String toString() {
    return "StrangerFormPage";
  }
}
