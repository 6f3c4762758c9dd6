package fi.tallessa.cooperation;

import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.List;

/**
 * The services we work with, on a customer's page.
 *
 * @param health how many more tell of health, as far as the visitor may know
 * @param most the last day of one that is prolonged today; null where none ends soon
 */
public record CooperationPanel(Code code, List<CooperationLine> lines, int health, LocalDate most) {

  public String address() {
    return Shelf.ORDINARY.address(code);
  }

  @Override
  public String toString() {
    return "CooperationPanel";
  }
}
