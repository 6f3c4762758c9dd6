package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a guardian, to be read through with them.
 *
 * @param name of the customer
 * @param customerMay whether the customer's own word will do
 * @param changed somebody changed it after it was read
 */
public record GuardianVerificationPage(
    Code code,
    String name,
    KeptGuardian guardian,
    boolean customerMay,
    boolean changed,
    Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id() + "/verification";
  }

  /** What is kept; what nobody asked is nothing to be right. */
  public List<Line> lines() {
    return Arrays.stream(Line.values())
        .filter(line -> !line.of(guardian.guardian()).isEmpty())
        .toList();
  }

  public String said(Ui ui, Line line) {
    return line.in(ui, guardian.guardian());
  }

  @Override
  public String toString() {
    return "GuardianVerificationPage";
  }
}
