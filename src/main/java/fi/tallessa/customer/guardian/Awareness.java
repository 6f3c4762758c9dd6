package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That a guardian knows of the customer relationship, as it lies in its seal (S7, D5).
 *
 * @param guardian whose awareness it is
 * @param by who made it known, or whose word we have for it
 * @param teller for a professional, where they work; null otherwise
 * @param on the day the guardian was told
 */
public record Awareness(
    UUID guardian, How how, By by, String teller, LocalDate on, WorkerId recordedBy) {

  /** How the guardian came to know. */
  public enum How {
    PHONE,
    IN_PERSON,
    LETTER,
    MESSAGE;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static java.util.Optional<How> of(String code) {
      return java.util.Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String label() {
      return "customer.awareness.how." + code();
    }
  }

  /** Who made it known. */
  public enum By {
    /** The guardian called or came: that is the awareness (D5). */
    GUARDIAN,
    /** We told the guardian ourselves. */
    US,
    /** The other guardian says so. */
    OTHER_GUARDIAN,
    /** A school or another professional says so. */
    PROFESSIONAL;

    /** Not somebody else's word that the guardian knows. */
    public boolean isFirstHand() {
      return this == GUARDIAN || this == US;
    }

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static java.util.Optional<By> of(String code) {
      return java.util.Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String label() {
      return "customer.awareness.by." + code();
    }
  }

  public Awareness {
    Objects.requireNonNull(guardian);
    Objects.requireNonNull(how);
    Objects.requireNonNull(by);
    Objects.requireNonNull(on);
    Objects.requireNonNull(recordedBy);
    if ((by == By.PROFESSIONAL) != (teller != null)) {
      throw new IllegalArgumentException("A professional, and nobody else, has an organisation");
    }
  }

  /**
   * A day on which somebody may have been told of a child: not yet to come, nor before the birth.
   */
  public static Result<LocalDate> day(String field, LocalDate day, Birth birth, LocalDate today) {
    if (day.isAfter(today)) {
      return Result.faulty(field, "web.date.future");
    }
    return birth.mayBeBornBy(day)
        ? Result.fine(day)
        : Result.faulty(field, "customer.awareness.before_birth");
  }

  /** Somebody else's word that a guardian knows is unverified until the guardian says so (D5). */
  public boolean verified() {
    return by.isFirstHand();
  }

  /** As somebody reads it: without where a professional works, while that is masked (K8). */
  public Awareness readBy(Permit permit) {
    return teller == null || !permit.masked()
        ? this
        : new Awareness(guardian, how, by, "", on, recordedBy);
  }

  @Override
  public String toString() {
    return "Awareness";
  }
}
