package fi.tallessa.cooperation;

import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.util.UUID;

/**
 * What a contact point said before.
 *
 * @param id of the contact point
 * @param at when that was written
 */
public record PastPoint(UUID id, Instant at, ContactPoint point) {

  PastPoint readBy(Permit permit) {
    return new PastPoint(id, at, point.readBy(permit));
  }

  PastPoint hiding(HiddenPlaces places) {
    return new PastPoint(id, at, point.hiding(places));
  }

  @Override
  public String toString() {
    return "PastPoint[" + id + "]";
  }
}
