package fi.tallessa.access.unusual;

import fi.tallessa.access.Finding;
import fi.tallessa.access.Hurries;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * One thing that was found unusual.
 *
 * @param who it is about
 * @param by who closed it, null while it waits
 * @param codes of customers whoever looks oversees, some of them where there are many
 * @param said why the worker opened many, in their words
 * @param form null where it is closed
 * @param manager false for whoever approves from outside
 */
public record FindingPage(
    Finding finding,
    String who,
    String by,
    List<String> codes,
    List<Hurries.Hurry> said,
    ClosingForm form,
    Problems problems,
    boolean manager) {

  FindingPage again(ClosingForm typed, Problems found) {
    return new FindingPage(finding, who, by, codes, said, typed, found, manager);
  }

  public List<Choice> outcomes(Ui ui) {
    return Finding.outcomes()
        .map(one -> new Choice(one.code(), ui.t("access.unusual.outcome." + one.code())))
        .toList();
  }

  public String address() {
    return "/reviews/unusual/" + finding.id();
  }

  /** How many files are not told by their code. */
  public int others() {
    return finding.files().size() - codes.size();
  }

  /** How many people it is about, and the codes that are told of them: for a breach. */
  String whose() {
    var told = codes.isEmpty() ? "" : ": " + String.join(", ", codes);
    return finding.files().size() + told;
  }

  @Override
  public String toString() {
    return "FindingPage";
  }
}
