package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import java.util.List;

/** What a customer, or their guardian, has said to each item. */
public record ConsentPanel(Code code, List<ConsentLine> lines) {

  public String ask() {
    return "/customers/" + code.shown() + "/consents/new";
  }

  @Override
  public String toString() {
    return "ConsentPanel";
  }
}
