package fi.tallessa.customer.consented;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Verification;
import fi.tallessa.customer.datum.Verifier;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Something told that may be kept only on a consent, as it lies in its seal.
 *
 * @param kind of a contact point that was kept here before services had a place of their own, which
 *     it is at; null of anything else, and of all that is new (S18)
 * @param verified null until the customer or a guardian has said it is right (S23)
 */
public record Consented(
    String text, ServiceKind kind, Told told, Verification verified, WorkerId worker) {

  public Consented {
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
    if (text.isBlank()) {
      throw new IllegalArgumentException("Something is said");
    }
    if (kind != null && !kind.health()) {
      throw new IllegalArgumentException("An ordinary contact point rests on no consent");
    }
  }

  /**
   * Something just told; one's own word, and a guardian's of a child, verifies it at once.
   *
   * @param ofMinor whether the customer may be under 18
   */
  static Consented told(String text, Told told, boolean ofMinor, Visit visit) {
    var verified =
        told.source()
            .verifies(ofMinor)
            .map(by -> new Verification(by, told.on(), visit.who(), null))
            .orElse(null);
    return new Consented(text, null, told, verified, visit.who());
  }

  /** Over what stood here: what that was of stays said. */
  Consented over(Consented before) {
    return new Consented(text, before.kind, told, verified, worker);
  }

  Consented verified(Whose word, Visit visit) {
    return new Consented(text, kind, told, word.on(visit), worker);
  }

  /** Told by the organisation that its consent names (D13). */
  boolean named() {
    return told.source() == Source.PROFESSIONAL;
  }

  /** The same, told by somebody whose word verifies nothing now. */
  Consented heard() {
    return new Consented(text, kind, told, null, worker);
  }

  /** Whether a guardian's word alone has verified it. */
  boolean byGuardian() {
    return verified != null && verified.by() == Verifier.GUARDIAN;
  }

  boolean unverified() {
    return verified == null;
  }

  /** The day somebody else told it; null of one's own word, and of a guardian's of a child. */
  LocalDate gotOn() {
    return unverified() ? told.on() : null;
  }

  /**
   * Day 60 after a professional told it, or as the association has set, unless somebody whom it is
   * about confirms it (D13).
   */
  LocalDate goesOn(UnaryOperator<LocalDate> lastDay) {
    return unverified() && told.source() == Source.PROFESSIONAL ? lastDay.apply(told.on()) : null;
  }

  /** As somebody reads it, and never to be written again. */
  Consented readBy(Permit permit) {
    return new Consented(text, kind, told.readBy(permit), verified, worker);
  }

  Consented hiding(HiddenPlaces places) {
    return new Consented(places.hiding(text), kind, told, verified, worker);
  }

  @Override
  public String toString() {
    return "Consented";
  }
}
