package fi.tallessa.disclosure;

import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * The log of one customer.
 *
 * @param name of the customer
 */
public record DisclosureList(Code code, String name, List<DisclosureLine> lines) {

  public String file() {
    return "/customers/" + code.shown();
  }

  public String address() {
    return address(code);
  }

  static String address(Code code) {
    return "/customers/" + code.shown() + "/disclosures";
  }

  public String report() {
    return ReportFormPage.address(code);
  }

  @Override
  public String toString() {
    return "DisclosureList";
  }
}
