package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * Taking a consent back: who, how, and one button.
 *
 * @param name of the customer
 * @param who may do it; their names
 */
public record WithdrawalPage(
    Code code,
    String name,
    ConsentLine line,
    List<Choice> who,
    WithdrawalForm form,
    Problems problems) {

  public String address() {
    return line.path() + "/withdrawal";
  }

  public List<Choice> methods(Ui ui) {
    return Method.OF_TAKING_BACK.stream()
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  @Override
  public String toString() {
    return "WithdrawalPage";
  }
}
