package fi.tallessa.casework.promise;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Map;

/**
 * Writing down what was promised.
 *
 * @param asking about words of it
 */
public record PromiseFormPage(
    Code code, String name, PromiseForm form, Problems problems, Asking asking) {

  PromiseFormPage asking(Asking found) {
    return new PromiseFormPage(code, name, form, problems, found);
  }

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
