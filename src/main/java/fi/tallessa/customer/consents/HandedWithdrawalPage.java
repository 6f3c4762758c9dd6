package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.web.Choice;

/**
 * Taking a consent back on the handed screen.
 *
 * @param by who has the screen
 */
public record HandedWithdrawalPage(Code code, ConsentLine line, Choice by) {

  public String address() {
    return line.path() + "/withdrawal/" + by.value();
  }

  @Override
  public String toString() {
    return "HandedWithdrawalPage";
  }
}
