package fi.tallessa.casework.promise;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Map;

/** Writing down what was promised. */
public record PromiseFormPage(Code code, String name, PromiseForm form, Problems problems) {

  public String list() {
    return "/customers/" + code.shown() + "/promises";
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("what", ui.t("casework.promise.what"), "due", ui.t("casework.task.due"));
  }

  @Override
  public String toString() {
    return "PromiseFormPage";
  }
}
