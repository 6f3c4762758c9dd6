package fi.tallessa.customer.guardian;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Custody of one guardian over a time, as it lies in its seal, and what that word rests on (D7,
 * K5).
 *
 * @param from the first day; null where it has been so as long as we know
 * @param lostOn the first day without it; null while nobody knows of an end
 * @param on the day it was told or the paper was seen
 */
public record HeldCustody(
    Custody custody,
    LocalDate from,
    LocalDate lostOn,
    Evidence evidence,
    LocalDate on,
    WorkerId recordedBy) {

  public HeldCustody {
    Objects.requireNonNull(custody);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(on);
    Objects.requireNonNull(recordedBy);
    if (from != null && lostOn != null && lostOn.isBefore(from)) {
      throw new IllegalArgumentException("Custody is lost before it begins");
    }
  }

  /** What the guardian's form said while it asked, or that nobody was asked. */
  public static HeldCustody told(Guardian guardian) {
    var told = guardian.told();
    return new HeldCustody(
        Objects.requireNonNullElse(guardian.custody(), Custody.NOT_ASKED),
        null,
        null,
        guardian.ownWord() ? Evidence.TOLD_BY_GUARDIAN : Evidence.TOLD_BY_OTHER,
        told.on(),
        guardian.worker());
  }

  /** Kind and days, for a copy: {@code joint 2020-01-31/2026-11-24}. */
  String said() {
    return custody.code()
        + (from == null && lostOn == null
            ? ""
            : " " + (from == null ? "" : from) + "/" + (lostOn == null ? "" : lostOn));
  }

  /** Whether another says the same, whoever wrote it down: a form sent twice says nothing new. */
  public boolean saysAs(HeldCustody other) {
    return custody == other.custody
        && Objects.equals(from, other.from)
        && Objects.equals(lostOn, other.lostOn)
        && evidence == other.evidence
        && on.equals(other.on);
  }

  /** Before its first day; where none is known, custody has been there all along. */
  public boolean beginsAfter(LocalDate day) {
    return from != null && from.isAfter(day);
  }

  /** Over on the day it is lost, not a day later. */
  public boolean lostBy(LocalDate day) {
    return lostOn != null && !day.isBefore(lostOn);
  }

  @Override
  public String toString() {
    return "HeldCustody";
  }
}
