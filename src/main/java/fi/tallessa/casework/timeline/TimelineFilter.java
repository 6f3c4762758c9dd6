package fi.tallessa.casework.timeline;

import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.Lane;
import fi.tallessa.kernel.WorkerId;
import java.util.Optional;

/** What of the timeline is to be seen. */
record TimelineFilter(Optional<Lane> lane, Optional<WorkerId> worker) {

  /** From an address; what is on no list asks for nothing. */
  static TimelineFilter of(String lane, String worker) {
    return new TimelineFilter(Lane.of(lane), WorkerId.parse(worker));
  }

  boolean shows(Contact contact) {
    return lane.filter(one -> one != contact.lane()).isEmpty();
  }
}
