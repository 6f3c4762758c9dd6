package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;

/**
 * What a young person keeps from their guardians, as somebody judged it last (K3).
 *
 * @param stands false where it was ended: guardians may know of it again
 * @param reason the weighty reason, or why it was ended
 * @param judged how age and development were considered; blank in what was written before that was
 *     asked
 * @param on the day they looked
 * @param lookOn by when somebody looks again; null where it was ended
 */
public record Denial(
    boolean stands, String reason, String judged, WorkerId worker, LocalDate on, LocalDate lookOn) {
  @Override
  public String toString() {
    return "Denial";
  }
}
