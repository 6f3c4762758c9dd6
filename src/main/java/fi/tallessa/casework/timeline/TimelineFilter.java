package fi.tallessa.casework.timeline;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.Lane;
import fi.tallessa.casework.matter.Matter;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What of the timeline is to be seen.
 *
 * @param matter which promise or aim, or all promises; blank for all
 */
record TimelineFilter(Optional<Lane> lane, Optional<WorkerId> worker, String matter) {

  /** All that belongs to any promise. */
  static final String PROMISES = "promises";

  /** From an address; what is on no list asks for nothing. */
  static TimelineFilter of(String lane, String worker, String matter) {
    return new TimelineFilter(Lane.of(lane), WorkerId.parse(worker), matter);
  }

  /** The same, asking for no matter that is not there. */
  TimelineFilter among(List<Matter> matters) {
    boolean there =
        matter.equals(PROMISES)
            || matters.stream().anyMatch(one -> one.id().toString().equals(matter));
    return there ? this : new TimelineFilter(lane, worker, "");
  }

  /** Whether a statement alone can tell. */
  boolean plain() {
    return lane.isEmpty() && matter.isEmpty();
  }

  /** The contacts that belong to what is asked for. */
  Set<UUID> asked(List<Matter> matters) {
    return matters.stream()
        .filter(one -> matter.equals(PROMISES) ? one.promise() : one.id().toString().equals(matter))
        .flatMap(one -> one.contacts().stream())
        .collect(toSet());
  }

  boolean shows(Contact contact) {
    return lane.filter(one -> one != contact.lane()).isEmpty();
  }
}
