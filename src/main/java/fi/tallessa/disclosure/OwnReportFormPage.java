package fi.tallessa.disclosure;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The form of a report that rests on no file.
 *
 * @param places the municipalities of Finland, in a language
 * @param goes the day by which one that is written today is erased
 */
public record OwnReportFormPage(
    Function<String, List<String>> places, LocalDate goes, OwnReportForm form, Problems problems) {

  public List<Choice> togethers(Ui ui) {
    return Stream.of(Together.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> ways(Ui ui) {
    return Way.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    labels.put("child", ui.t("disclosure.own.child"));
    for (var box : List.of("municipality", "together", "alone", "worry", "decided")) {
      labels.put(box, ui.t("disclosure.report." + box));
    }
    labels.put("way", ui.t("disclosure.way"));
    labels.put("on", ui.t("disclosure.on"));
    return labels;
  }

  @Override
  public String toString() {
    return "OwnReportFormPage";
  }
}
