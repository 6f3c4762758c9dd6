package fi.tallessa.customer.guardian;

import fi.tallessa.customer.datum.Told;
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

  /** The same, custody being told elsewhere. */
  public Guardian withoutCustody() {
    return new Guardian(
        name, role, null, phone, email, safeWay, language, interpreter, told, informed, worker);
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
