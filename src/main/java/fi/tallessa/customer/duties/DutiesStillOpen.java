package fi.tallessa.customer.duties;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.EnumSet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be done for the customer: one line a kind, with its first day. */
@Component
@Order(3)
class DutiesStillOpen implements StillOpen {

  private final Duties duties;

  DutiesStillOpen(Duties duties) {
    this.duties = duties;
  }

  @Override
  public List<Line> of(Permit permit) {
    // A consent that ends soon, or is asked anew, ends with the work; what is left is this list;
    // a cooperation tells itself; old notes sleep with their consent, nobody is reached any more,
    // and that the file goes is nothing undone.
    var seen =
        EnumSet.of(
            Duty.Kind.CONSENT_ENDS,
            Duty.Kind.CONSENT_OF_AGE,
            Duty.Kind.RECIPIENTS,
            Duty.Kind.UNTOLD,
            Duty.Kind.LEFT_AT_END,
            Duty.Kind.COOPERATION,
            Duty.Kind.VERIFY_POINT,
            Duty.Kind.NEED,
            Duty.Kind.STALE,
            Duty.Kind.STALE_GUARDIAN,
            Duty.Kind.RETENTION);
    return duties.of(permit).stream()
        .filter(duty -> seen.add(duty.kind()))
        .map(duty -> Line.by(duty.kind().key(duty.day() != null), duty.kind().at(), duty.day()))
        .toList();
  }
}
