package fi.tallessa.customer.guardian;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Verification;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A guardian of a child, as it lies in its seal: no customer, only somebody to reach (D7).
 *
 * @param custody as it was told before {@link Custodies} had it; null since then
 * @param phone E.164, or null
 * @param email or null
 * @param safeWay number, when, what not to do; or null
 * @param language which language to speak, or null; never a nationality
 * @param verified null until the guardian, or a customer of 13 or older, has said that it is right
 *     (S23); what guardians told of themselves needs none
 * @param informed a day of telling from when a form asked for no more; null since, and it ends no
 *     duty: which notice it was, nobody wrote down (GDPR Art. 14)
 */
public record Guardian(
    String name,
    GuardianRole role,
    Custody custody,
    String phone,
    String email,
    String safeWay,
    String language,
    Interpreter interpreter,
    Told told,
    Verification verified,
    LocalDate informed,
    WorkerId worker) {
  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_SAFE_WAY = 300;
  public static final int LONGEST_LANGUAGE = 60;

  public Guardian {
    Objects.requireNonNull(role);
    Objects.requireNonNull(interpreter);
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A guardian has a name");
    }
  }

  /**
   * As somebody just told it: whoever said before that something was right has not said it of this.
   */
  public Guardian(
      String name,
      GuardianRole role,
      Custody custody,
      String phone,
      String email,
      String safeWay,
      String language,
      Interpreter interpreter,
      Told told,
      LocalDate informed,
      WorkerId worker) {
    this(
        name,
        role,
        custody,
        phone,
        email,
        safeWay,
        language,
        interpreter,
        told,
        null,
        informed,
        worker);
  }

  /** The same, custody being told elsewhere. */
  public Guardian withoutCustody() {
    return with(null, verified, worker);
  }

  /** The same, now that somebody has said that it is right. */
  public Guardian verified(Whose word, Visit visit) {
    return with(custody, word.on(visit), visit.who());
  }

  /**
   * As it is kept when it has just been told: whoever is 13 or older knows how their own guardians
   * are reached, and their word needs nobody else's. A smaller child's does, and a professional's.
   */
  public Guardian just(Birth customer, Visit visit) {
    return told.source() == Source.CUSTOMER && mayVerify(customer, visit.today())
        ? with(custody, Whose.CUSTOMER.on(visit), worker)
        : this;
  }

  /** Whether the customer's own word on their guardians is enough on a day (D8). */
  public static boolean mayVerify(Birth customer, LocalDate day) {
    return !customer.mayBeUnder13(day);
  }

  private Guardian with(Custody custody, Verification verified, WorkerId worker) {
    return with(custody, told, verified, worker);
  }

  /** As somebody reads it, and never to be written again. */
  Guardian readBy(Permit permit) {
    return with(custody, told.readBy(permit), verified, worker);
  }

  private Guardian with(Custody custody, Told told, Verification verified, WorkerId worker) {
    return new Guardian(
        name,
        role,
        custody,
        phone,
        email,
        safeWay,
        language,
        interpreter,
        told,
        verified,
        informed,
        worker);
  }

  /** Told by others, and nobody whom it is about has said yet that it is right (S23). */
  public boolean unverified() {
    return verified == null && !ownWord();
  }

  /** Whether somebody may say on a day that it is right: nobody has, or before that day (S41). */
  public boolean sayable(LocalDate today) {
    return unverified() || confirmedOn().isBefore(today);
  }

  /** When somebody whom it is about said last that it is right; of what is not unverified. */
  LocalDate confirmedOn() {
    return verified == null ? told.on() : verified.on();
  }

  /**
   * What is left of it when the rest goes (D13): who it is and one safe way to reach them, since
   * without it nobody could be asked, and help for a child under 13 would end unseen (S7).
   */
  public Guardian toReach() {
    boolean otherwise = phone != null || safeWay != null;
    return new Guardian(
        name,
        role,
        null,
        phone,
        otherwise ? null : email,
        safeWay,
        null,
        Interpreter.NOT_ASKED,
        told,
        informed,
        worker);
  }

  /** Whether something of it goes by itself unless it is confirmed. */
  boolean shrinks() {
    return unverified() && !equals(toReach());
  }

  /** Whether we have all this from the guardian: the mother from the mother, and so on. */
  public boolean ownWord() {
    return switch (told.source()) {
      case MOTHER -> role == GuardianRole.MOTHER;
      case FATHER -> role == GuardianRole.FATHER;
      case GUARDIAN -> role == GuardianRole.OTHER;
      case CUSTOMER, PROFESSIONAL -> false;
    };
  }

  @Override
  public String toString() {
    return "Guardian";
  }
}
