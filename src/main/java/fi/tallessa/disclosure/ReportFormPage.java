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
 * @param meanwhile what another tab has saved in the draft meanwhile, by box; else none
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

  /** What a box says in the other tab. */
  public record Beside(String box, String words) {
    @Override
    public String toString() {
      return "Beside";
    }
  }

  /** In the order of the form. */
  public List<Beside> beside(Ui ui) {
    return ReportForm.BOXES.stream()
        .filter(meanwhile::containsKey)
        .map(box -> new Beside(labels(ui).get(box), words(box, ui)))
        .toList();
  }

  private String words(String box, Ui ui) {
    var said = meanwhile.get(box);
    return choices(box, ui).stream()
        .filter(one -> one.value().equals(said))
        .map(Choice::words)
        .findFirst()
        .orElse(said.isEmpty() ? "–" : said);
  }

  private List<Choice> choices(String box, Ui ui) {
    return switch (box) {
      case "kind" -> kinds(ui);
      case "together" -> togethers(ui);
      case "way" -> ways(ui);
      default -> List.of();
    };
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
