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
 * @param name of the customer; empty in a shut file
 * @param who may do it
 */
public record WithdrawalPage(
    Code code,
    String name,
    ConsentLine line,
    Shut shut,
    List<Withdrawer> who,
    WithdrawalForm form,
    Problems problems) {

  public String address() {
    return line.path() + "/withdrawal";
  }

  /** Where it goes on: the file, or what is left open of it. */
  public String back() {
    return StandingPage.after(code, shut);
  }

  public List<Choice> choices(Ui ui) {
    return who.stream().map(one -> one.in(ui, shut)).toList();
  }

  public boolean open() {
    return shut.open(line);
  }

  /** Whether it is taken back already, and what was kept is to go after all. */
  public boolean erases() {
    return shut.keeps(line);
  }

  /** Whether it is asked what becomes of what rested on it. */
  public boolean asksLeftover() {
    return shut.asksLeftover(line);
  }

  /** The message key of one of its words: of taking back, or of letting go what was kept. */
  public String words(String part) {
    return "customer.consent." + (erases() ? "erasure." : "withdrawal.") + part;
  }

  /** The message key of what follows. */
  public String lede() {
    if (erases()) {
      return words(line.ranOut() ? "lede.ran_out" : "lede");
    }
    return open() ? shut.follows(line) : words("over");
  }

  public List<Choice> leftovers(Ui ui) {
    return Leftover.choices(ui);
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
