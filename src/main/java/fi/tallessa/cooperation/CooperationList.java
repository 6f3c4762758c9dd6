package fi.tallessa.cooperation;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The services of one shelf.
 *
 * @param name of the customer
 * @param health how many tell of health, as far as the visitor may know; behind a door of their own
 * @param basis what they rest on; empty where they rest on nothing
 * @param most the last day of one that is prolonged today
 */
public record CooperationList(
    Code code,
    String name,
    Shelf shelf,
    List<CooperationLine> lines,
    int health,
    Optional<BasisLine> basis,
    LocalDate most) {

  public boolean ofHealth() {
    return shelf == Shelf.HEALTH;
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  public String address() {
    return Shelf.ORDINARY.address(code);
  }

  @Override
  public String toString() {
    return "CooperationList";
  }
}
