package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import java.util.List;

/** Which consents stand, by name and state: all that opens of a shut file, to take one back. */
public record StandingPage(Code code, Shut shut, List<ConsentLine> lines) {

  /** The page at which taking back goes on. */
  static String after(Code code, Shut shut) {
    return "/customers/" + code.shown() + (shut.any() ? "/consents" : "#consents");
  }

  @Override
  public String toString() {
    return "StandingPage";
  }
}
