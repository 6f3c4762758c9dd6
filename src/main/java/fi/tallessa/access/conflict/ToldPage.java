package fi.tallessa.access.conflict;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * A worker's own page of whom they know. The same whoever is a customer, and whatever came of it.
 *
 * @param told what they told, without words once it was seen to
 */
public record ToldPage(List<Told> told, ToldForm form, Problems problems) {

  public List<Choice> ties(Ui ui) {
    return Tie.choices(ui);
  }

  @Override
  public String toString() {
    return "ToldPage";
  }
}
