package fi.tallessa.customer.datum;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One thing said about a customer, as it lies in its seal: what, who told it and when (S21),
 * whether the person has said it is right (S23), on what basis it is kept (S2), and who wrote it.
 *
 * @param value the written form of its field ({@link Field#read}); empty unless known
 * @param verified null until the customer or a guardian has said it is right
 * @param basis what it rests on, as the legal basis writes itself
 */
public record Datum(
    String value, Asked asked, Told told, Verification verified, String basis, WorkerId worker) {
  public Datum {
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
    if (value.isEmpty() == (asked == Asked.KNOWN)) {
      throw new IllegalArgumentException("A value, or why there is none");
    }
    if (basis.isBlank()) {
      throw new IllegalArgumentException("Nothing is kept without a basis (S2)");
    }
  }

  /**
   * Something just told; one's own word, and a guardian's of a child, verifies it at once.
   *
   * @param ofMinor whether the customer may be under 18
   */
  public static Datum told(String value, Told told, boolean ofMinor, String basis, Visit visit) {
    var verified =
        told.source()
            .verifies(ofMinor)
            .map(by -> new Verification(by, told.on(), visit.who(), null))
            .orElse(null);
    return new Datum(value, Asked.KNOWN, told, verified, basis, visit.who());
  }

  /** Why there is no value: not asked, not said, unknown. Also what remains of a removed one. */
  public static Datum none(Asked why, Told told, String basis, Visit visit) {
    return new Datum("", why, told, null, basis, visit.who());
  }

  /** The same, now that somebody has said it is right. */
  public Datum verified(Whose word, Visit visit) {
    return new Datum(value, asked, told, word.on(visit), basis, visit.who());
  }

  /** The same, told by somebody whose word verifies nothing now. */
  public Datum heard() {
    return new Datum(value, asked, told, null, basis, worker);
  }

  /** Known, and said to be right before a day: on that day it may be said again (S41). */
  public boolean saidBefore(LocalDate day) {
    return (known() || asked == Asked.MASKED_VALUE)
        && verified != null
        && verified.on().isBefore(day);
  }

  /** Whether a guardian's word alone has verified it. */
  public boolean byGuardian() {
    return verified != null && verified.by() == Verifier.GUARDIAN;
  }

  /** The same, written again on what its group rests now (S2). */
  public Datum restingOn(String other) {
    return new Datum(value, asked, told, verified, other, worker);
  }

  /** Whether it says what another one says, by the same word; to verify is not to change. */
  public boolean repeats(Datum other) {
    return !hides()
        && asked == other.asked
        && value.equals(other.value)
        && told.source() == other.told.source()
        && Objects.equals(told.organisation(), other.told.organisation());
  }

  /** The same without what it says, nor where a professional who told it works. */
  Datum masked() {
    var why = known() ? Asked.MASKED_VALUE : Asked.MASKED;
    return new Datum(
        "", mayOnlyBeKept() ? Asked.FROZEN : why, told.masked(), verified, basis, worker);
  }

  /** The same without what it says, which may only be kept (GDPR Art. 18). */
  Datum frozen() {
    return new Datum("", Asked.FROZEN, told, verified, basis, worker);
  }

  /** The same without where a professional who told it works: a school is a place too (K8). */
  Datum toldBySomebody() {
    return new Datum(value, asked, told.masked(), verified, basis, worker);
  }

  /** Where somebody lives is kept from the reader (K8). */
  public boolean isMasked() {
    return asked.isMasked();
  }

  /** Whether it may only be kept (GDPR Art. 18). */
  public boolean mayOnlyBeKept() {
    return asked == Asked.FROZEN;
  }

  /** What it says is kept from the reader, who can repeat nothing of it. */
  public boolean hides() {
    return asked.isHidden();
  }

  /**
   * Known, if not to the reader, and nobody whom it is about has said yet that it is right (S23).
   */
  public boolean unverified() {
    return (known() || asked == Asked.MASKED_VALUE) && verified == null;
  }

  public boolean known() {
    return asked == Asked.KNOWN;
  }

  @Override
  public String toString() {
    return "Datum";
  }
}
