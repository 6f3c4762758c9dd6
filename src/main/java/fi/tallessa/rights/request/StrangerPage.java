package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * A request of somebody who is in no file, and that they were answered.
 *
 * @param by the name of whom it came to
 */
public record StrangerPage(Stranger stranger, String by, AnswerForm form, Problems problems) {

  public List<Choice> identities(Ui ui) {
    return Identity.choices(ui);
  }

  public List<Choice> ways(Ui ui) {
    return Way.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "file", ui.t("rights.stranger.file.do"),
        "identity", ui.t("rights.identity"),
        "way", ui.t("rights.way"),
        "on", ui.t("rights.answer.on"));
  }

  @Override
  public String toString() {
    return "StrangerPage";
  }
}
