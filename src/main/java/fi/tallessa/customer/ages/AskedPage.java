package fi.tallessa.customer.ages;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/** Writing down what a child who has turned 13 says. */
public record AskedPage(Code code, String name, AskedForm form, Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/ages/13";
  }

  public List<Choice> answers(Ui ui) {
    return Answer.AT_13.stream().map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }

  @Override
  public String toString() {
    return "AskedPage";
  }
}
