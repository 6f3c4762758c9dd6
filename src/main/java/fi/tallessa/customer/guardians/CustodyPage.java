package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writing down who has custody, from when, until when, and what that rests on.
 *
 * @param name of the child
 * @param past what has been written down before, the newest first
 * @param writers their names, in the same order
 * @param changed somebody wrote another word down after the form was opened
 */
public record CustodyPage(
    Code code,
    String name,
    KeptGuardian guardian,
    CustodyForm form,
    List<HeldCustody> past,
    List<String> writers,
    boolean changed,
    Problems problems) {

  public String address() {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id() + "/custody";
  }

  public List<Choice> kinds(Ui ui) {
    return Arrays.stream(Custody.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> evidence(Ui ui) {
    return Arrays.stream(Evidence.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "custody", ui.t("customer.guardian.custody"),
        "from", ui.t("customer.guardian.custody.from"),
        "lostOn", ui.t("customer.guardian.custody.lost_on"),
        "evidence", ui.t("customer.guardian.custody.evidence"),
        "on", ui.t("customer.guardian.custody.on"));
  }

  @Override
  public String toString() {
    return "CustodyPage";
  }
}
