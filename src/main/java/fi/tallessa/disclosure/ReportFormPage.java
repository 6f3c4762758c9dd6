package fi.tallessa.disclosure;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.drafts.Saving;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The form of a report to social services.
 *
 * @param name of the customer
 * @param places the municipalities of Finland, in a language
 * @param meanwhile another tab's words, where it saved the draft meanwhile; else none
 */
public record ReportFormPage(
    Code code,
    String name,
    Function<String, List<String>> places,
    ReportForm form,
    Map<String, String> meanwhile,
    Saving saving,
    Problems problems,
    Asking asking) {

  ReportFormPage asking(Asking found) {
    return new ReportFormPage(code, name, places, form, meanwhile, saving, problems, found);
  }

  static String address(Code code) {
    return "/customers/" + code.shown() + "/reports/new";
  }

  public String address() {
    return address(code);
  }

  public String list() {
    return DisclosureList.address(code);
  }

  public List<Choice> kinds(Ui ui) {
    return Stream.of(ReportKind.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> togethers(Ui ui) {
    return Stream.of(Together.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> ways(Ui ui) {
    return Way.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "kind", ui.t("disclosure.report.kind"),
        "municipality", ui.t("disclosure.report.municipality"),
        "together", ui.t("disclosure.report.together"),
        "alone", ui.t("disclosure.report.alone"),
        "worry", ui.t("disclosure.report.worry"),
        "decided", ui.t("disclosure.report.decided"),
        "way", ui.t("disclosure.way"),
        "on", ui.t("disclosure.on"));
  }

  @Override
  public String toString() {
    return "ReportFormPage";
  }
}
