package fi.tallessa.customer.consented;

import fi.tallessa.kernel.Code;

/**
 * What rests on consents, on a customer's page: other information in full, of health only that
 * there is some. To open it is an act of its own.
 *
 * @param health how many entries
 */
public record ConsentedPanel(ConsentedList other, int health) {

  public String openHealth(Code code) {
    return Store.HEALTH.address(code);
  }

  @Override
  public String toString() {
    return "ConsentedPanel";
  }
}
