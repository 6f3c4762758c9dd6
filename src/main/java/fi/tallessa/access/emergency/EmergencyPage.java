package fi.tallessa.access.emergency;

import fi.tallessa.access.EmergencyKind;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * Before a file is opened in an emergency. The same whoever is meant, and whether they are a
 * customer or not (D9).
 *
 * @param may false for a student in practice
 * @param hours so long it stays open
 */
public record EmergencyPage(boolean may, long hours, EmergencyForm form, Problems problems) {

  public List<Choice> kinds(Ui ui) {
    return EmergencyKind.choices(ui).toList();
  }

  EmergencyPage again(EmergencyForm typed, Problems found) {
    return new EmergencyPage(may, hours, typed, found);
  }

  @Override
  public String toString() {
    return "EmergencyPage";
  }
}
