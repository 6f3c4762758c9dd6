package fi.tallessa.customer.informing;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That we spoke with somebody of whom others had told us, or told it on, as it lies in its seal:
 * both end the month of GDPR Art. 14(3). Written down where the register does not see it by itself.
 *
 * @param guardian whom it is about; null for the customer
 */
public record FirstUse(UUID guardian, Kind kind, LocalDate on, WorkerId by) {

  /** What it was used for. */
  public enum Kind {
    /** We spoke with them: Art. 14(3)(b). */
    REACHED,
    /** It went to somebody else: Art. 14(3)(c). */
    PASSED_ON;

    /** As in a form and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The message key of the button that writes it down. */
    public String label() {
      return "customer.informing.use." + code();
    }
  }

  public FirstUse {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(on);
    Objects.requireNonNull(by);
  }

  @Override
  public String toString() {
    return "FirstUse";
  }
}
