package fi.tallessa.casework.promise;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One promise, and what became of it.
 *
 * @param names of who promised it and who is to do it
 * @param acts whether the reader may say so
 */
public record EndingPage(
    Code code,
    String name,
    Promise promise,
    Map<WorkerId, String> names,
    EndingForm form,
    boolean acts,
    Problems problems) {

  static final String MEANWHILE = "casework.promise.meanwhile";

  public String list() {
    return "/customers/" + code.shown() + "/promises";
  }

  public String address() {
    return list() + "/" + promise.id();
  }

  public String by() {
    return names.getOrDefault(promise.worker(), "");
  }

  public String doer() {
    return names.getOrDefault(promise.doer(), "");
  }

  /** As the task it is: put right, or what it said before. */
  public String task() {
    return "/customers/" + code.shown() + "/tasks/" + promise.id();
  }

  /** The contacts that belong to it. */
  public String timeline() {
    return "/customers/" + code.shown() + "/timeline?matter=" + promise.id();
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes");
  }

  public List<Choice> hows(Ui ui) {
    return Stream.concat(
            Stream.of(
                new Choice(EndingForm.OPEN, ui.t("casework.promise.open")),
                new Choice(EndingForm.KEPT, ui.t("casework.promise.kept"))),
            Arrays.stream(WhyNot.values()).map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("how", ui.t("casework.promise.how"));
  }

  @Override
  public String toString() {
    return "EndingPage";
  }
}
