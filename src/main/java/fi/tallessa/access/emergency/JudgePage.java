package fi.tallessa.access.emergency;

import fi.tallessa.access.Emergency;
import fi.tallessa.access.EmergencyOutcome;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One emergency, for whoever judges it; of the customer only the code.
 *
 * @param own the visitor opened the file themselves, and so judges nothing
 */
public record JudgePage(
    Code code, Emergency emergency, String worker, boolean own, JudgeForm form, Problems problems) {

  public List<Choice> outcomes(Ui ui) {
    return Stream.of(EmergencyOutcome.values())
        .map(one -> new Choice(one.code(), ui.t("access.emergency.outcome." + one.code())))
        .toList();
  }

  public boolean overdue(Ui ui) {
    return emergency.overdue(ui.today());
  }

  public boolean over(Ui ui) {
    return !ui.moment().isBefore(emergency.until());
  }

  public String address() {
    return address(code, emergency.id());
  }

  static String address(Code code, UUID id) {
    return "/customers/" + code.shown() + "/emergencies/" + id;
  }

  JudgePage again(JudgeForm typed, Problems found) {
    return new JudgePage(code, emergency, worker, own, typed, found);
  }

  /** What a breach begins with: when it was, and what the manager found. */
  String happened(String words) {
    return emergency.from().atZone(Visit.ZONE).toLocalDate() + ": " + words;
  }

  @Override
  public String toString() {
    return "JudgePage";
  }
}
