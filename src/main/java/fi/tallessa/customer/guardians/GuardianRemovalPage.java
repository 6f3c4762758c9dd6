package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.WhyRemoved;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A guardian who was written down by mistake, to be removed.
 *
 * @param name of the customer
 * @param rests what holds them on the file; with nothing there they may go
 * @param changed somebody changed them after the page was opened
 */
public record GuardianRemovalPage(
    Code code,
    String name,
    KeptGuardian guardian,
    List<String> rests,
    String why,
    boolean changed,
    Problems problems) {

  public String address() {
    return back() + "/removal";
  }

  public String back() {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id();
  }

  public List<Choice> whys(Ui ui) {
    return Arrays.stream(WhyRemoved.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("why", ui.t("customer.guardian.removal.why"));
  }

  @Override
  public String toString() {
    return "GuardianRemovalPage";
  }
}
