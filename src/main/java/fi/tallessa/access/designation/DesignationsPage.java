package fi.tallessa.access.designation;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import java.util.List;

/**
 * Who may open one file, and who may not.
 *
 * @param dormant no relationship lasts, so nobody works with the customer (D20)
 * @param choices whom the manager may designate; not themselves, nobody who has left
 */
public record DesignationsPage(
    String code,
    boolean frozen,
    boolean dormant,
    WhoMay may,
    WhoMayNot mayNot,
    List<Choice> choices,
    DesignationForm form,
    Problems problems) {

  @Override
  public String toString() {
    return "DesignationsPage";
  }
}
