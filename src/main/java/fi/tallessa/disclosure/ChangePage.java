package fi.tallessa.disclosure;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form of a change that a recipient is told of (GDPR Art. 19).
 *
 * @param name of the customer
 */
public record ChangePage(
    Code code,
    String name,
    DisclosureLine line,
    ChangeForm form,
    Problems problems,
    Asking asking) {

  ChangePage asking(Asking found) {
    return new ChangePage(code, name, line, form, problems, found);
  }

  public String list() {
    return DisclosureList.address(code);
  }

  public String address() {
    return list() + "/" + line.kept().id() + "/change";
  }

  public List<Choice> ways(Ui ui) {
    return Stream.concat(
            Way.choices(ui).stream(),
            Stream.of(new Choice(ChangeForm.NOT, ui.t("disclosure.change.not"))))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "way", ui.t("disclosure.change.way"),
        "not", ui.t("disclosure.change.why_not"),
        "on", ui.t("disclosure.on"));
  }

  @Override
  public String toString() {
    return "ChangePage";
  }
}
