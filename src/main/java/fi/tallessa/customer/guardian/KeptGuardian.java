package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.Permit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a guardian as it was kept; the newest holds.
 *
 * @param at when it was written
 * @param since when the first of its versions was written
 * @param goesOn the day on which it goes unless somebody confirms it, where it does; or null
 * @param shrinks whether the way to reach the guardian lies beside it, to stay when the rest goes
 */
public record KeptGuardian(
    UUID id,
    int version,
    Instant at,
    Guardian guardian,
    Instant since,
    LocalDate goesOn,
    boolean shrinks) {

  /** The day on which nobody is found by it any more: not where the way to reach them stays. */
  public LocalDate foundUntil() {
    return shrinks ? null : goesOn;
  }

  /** For a page: without where a professional works who told of them, while that is masked. */
  public KeptGuardian readBy(Permit permit) {
    return new KeptGuardian(id, version, at, guardian.readBy(permit), since, goesOn, shrinks);
  }

  @Override
  public String toString() {
    return "KeptGuardian[" + id + " " + version + "]";
  }
}
