package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * @param name of whoever carries the device
 */
public record RevokePage(
    DeviceCertificate certificate, String name, RevokeForm form, Problems problems) {

  public List<Choice> reasons(Ui ui) {
    return WhyRevoked.choices().stream()
        .map(why -> new Choice(why.code(), ui.t(why.label())))
        .toList();
  }

  @Override
  public String toString() {
    return "RevokePage";
  }
}
