package fi.tallessa.disclosure;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import org.springframework.stereotype.Component;

/** Builds the form of something that was told to others. */
@Component
class DisclosurePages {

  private final Data data;
  private final Recipients recipients;
  private final Weighing weighing;

  DisclosurePages(Data data, Recipients recipients, Weighing weighing) {
    this.data = data;
    this.recipients = recipients;
    this.weighing = weighing;
  }

  DisclosurePage blank(Permit permit) {
    var may = weighing.of(permit, false, false);
    return of(permit, DisclosureForm.blank(), may, Problems.none());
  }

  DisclosurePage of(Permit permit, DisclosureForm form, MayDisclose may, Problems problems) {
    return new DisclosurePage(
        permit.code(),
        data.card(permit).name(),
        recipients.of(permit).stream().map(one -> permit.masked() ? one.unnamed() : one).toList(),
        may.unverified(),
        may.untold(),
        form,
        problems,
        Asking.NOTHING);
  }
}
