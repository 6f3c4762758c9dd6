package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * Why something should not have been taken for a consent: one of a closed list.
 *
 * @param name of the customer
 * @param reason what was chosen
 */
public record InvalidationPage(
    Code code, String name, ConsentLine line, String reason, Problems problems) {

  public String address() {
    return line.path() + "/invalidation";
  }

  public List<Choice> reasons(Ui ui) {
    return ConsentState.INVALIDATED.reasons().stream()
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  @Override
  public String toString() {
    return "InvalidationPage";
  }
}
