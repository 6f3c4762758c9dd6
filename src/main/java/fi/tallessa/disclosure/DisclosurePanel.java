package fi.tallessa.disclosure;

import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way to what was told to others, on a customer's page.
 *
 * @param count how often something was told
 * @param last when it was told last
 */
public record DisclosurePanel(Code code, int count, Optional<LocalDate> last) {

  public String address() {
    return DisclosureList.address(code);
  }

  public String report() {
    return ReportFormPage.address(code);
  }

  @Override
  public String toString() {
    return "DisclosurePanel";
  }
}
