package fi.tallessa.disclosure;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form that puts a line of the log right.
 *
 * @param boxes of the line itself
 * @param line as it stands
 * @param otherwise whether it may be told otherwise here: not what a report has sent, nor what its
 *     reader may not know
 */
public record CorrectionPage(
    DisclosurePage boxes, DisclosureLine line, boolean otherwise, CorrectionForm form) {

  CorrectionPage asking(Asking found) {
    return new CorrectionPage(boxes.asking(found), line, otherwise, form);
  }

  public Problems problems() {
    return boxes.problems();
  }

  public String address() {
    return boxes.list() + "/" + line.kept().id() + "/correction";
  }

  public List<Choice> rights(Ui ui) {
    return Stream.of(CorrectionForm.OTHERWISE, CorrectionForm.NOTHING)
        .filter(one -> otherwise || one.equals(CorrectionForm.NOTHING))
        .map(one -> new Choice(one, ui.t("disclosure.correct.right." + one)))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<>(boxes.labels(ui));
    labels.put("right", ui.t("disclosure.correct.right"));
    labels.put("wrong", ui.t("disclosure.correct.wrong"));
    return labels;
  }

  @Override
  public String toString() {
    return "CorrectionPage";
  }
}
