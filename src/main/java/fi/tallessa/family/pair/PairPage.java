package fi.tallessa.family.pair;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Designating two workers to a family; it shows nothing of any file but its code.
 *
 * @param workers who may be designated, by name
 */
public record PairPage(Code code, List<Choice> workers, PairForm form, Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/family/pair";
  }

  public String designations() {
    return "/customers/" + code.shown() + "/designations";
  }

  public List<Choice> choices(Ui ui) {
    return Stream.concat(Stream.of(new Choice("", ui.t("family.bond.choose"))), workers.stream())
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "codes", ui.t("family.pair.codes"),
        "responsible", ui.t("family.pair.responsible"),
        "second", ui.t("family.pair.second"),
        "older", ui.t("access.designation.older"),
        "since", ui.t("access.designation.since.day"));
  }

  @Override
  public String toString() {
    return "PairPage";
  }
}
