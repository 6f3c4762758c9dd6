package fi.tallessa.access.opening;

import fi.tallessa.access.Why;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Addresses;
import java.util.Objects;

/**
 * What a line manager typed before opening a file.
 *
 * @param back the page they were on their way to
 */
public record OpeningForm(String reason, String back) {

  public OpeningForm {
    reason = Objects.requireNonNullElse(reason, "");
    back = Objects.requireNonNullElse(back, "");
  }

  Result<Words> check() {
    return Why.of("reason", reason);
  }

  /** On to the page asked for, if it is one of this customer's, else to the customer's. */
  String onward(Code code) {
    var file = "/customers/" + code.shown();
    var asked = Addresses.ours(back);
    return asked.startsWith(file + "/") ? asked : file;
  }

  @Override
  public String toString() {
    return "OpeningForm";
  }
}
