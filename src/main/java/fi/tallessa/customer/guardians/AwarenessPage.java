package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;

/**
 * Writing down that a guardian knows.
 *
 * @param name of the child
 */
public record AwarenessPage(
    Code code, String name, KeptGuardian guardian, AwarenessForm form, Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id() + "/awareness";
  }

  public List<Choice> ways(Ui ui) {
    return Arrays.stream(Awareness.How.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> tellers(Ui ui) {
    return Arrays.stream(Awareness.By.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  @Override
  public String toString() {
    return "AwarenessPage";
  }
}
