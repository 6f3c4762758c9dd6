package fi.tallessa.customer.intake;

import fi.tallessa.customer.registering.NewCustomerPage;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.web.Ui;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a referral or a call: that of a new customer, with what comes before one. */
public record ReceivingPage(NewCustomerPage customer, ReferralForm form, Asking asking) {

  /** The label of each field, so that a list of problems makes sense without its fields. */
  public Map<String, String> labels(Ui ui) {
    return Stream.concat(
            NewCustomerPage.LABELS.entrySet().stream(),
            Map.of(
                "on", "customer.intake.on",
                "phone", "customer.intake.phone",
                "need", "customer.intake.need")
                .entrySet()
                .stream())
        .collect(Collectors.toMap(Map.Entry::getKey, one -> ui.t(one.getValue())));
  }

  @Override
  public String toString() {
    return "ReceivingPage";
  }
}
