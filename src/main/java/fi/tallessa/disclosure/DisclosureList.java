package fi.tallessa.disclosure;

import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.UUID;

/**
 * The log of one customer.
 *
 * @param name of the customer
 * @param more the line to go on after, or null
 */
public record DisclosureList(Code code, String name, List<DisclosureLine> lines, UUID more) {

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
