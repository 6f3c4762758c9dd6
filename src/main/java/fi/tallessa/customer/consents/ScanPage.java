package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import java.util.UUID;

/**
 * The picture of a paper: to be added, or there.
 *
 * @param name of the customer
 * @param mine whether the visitor added it today, and may replace it
 */
public record ScanPage(
    Code code, String name, Asked asked, boolean there, boolean mine, Problems problems) {

  public String address() {
    return address(code, asked.asking().id());
  }

  static String address(Code code, UUID asking) {
    return AskedPage.address(code, asking) + "/scan";
  }

  @Override
  public String toString() {
    return "ScanPage";
  }
}
