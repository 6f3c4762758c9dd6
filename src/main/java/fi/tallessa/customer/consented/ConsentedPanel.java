package fi.tallessa.customer.consented;

import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;

/**
 * What rests on consents, on a customer's page: other information in full, of health only that
 * there is some. To open it is an act of its own.
 *
 * @param health how many entries, as far as one may know
 * @param ask who gives the right to them; empty where one has it
 */
public record ConsentedPanel(ConsentedList other, int health, Optional<List<String>> ask) {

  public String openHealth(Code code) {
    return Store.HEALTH.address(code);
  }

  @Override
  public String toString() {
    return "ConsentedPanel";
  }
}
