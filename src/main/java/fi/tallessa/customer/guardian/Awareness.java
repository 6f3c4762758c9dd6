package fi.tallessa.customer.guardian;

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

  /** Somebody else's word that a guardian knows is unverified until the guardian says so (D5). */
  public boolean verified() {
    return by == By.GUARDIAN || by == By.US;
  }

  @Override
  public String toString() {
    return "Awareness";
  }
}
