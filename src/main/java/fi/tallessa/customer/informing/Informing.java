package fi.tallessa.customer.informing;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody was told what we keep and why, as it lies in its seal (GDPR Art. 13 and 14).
 *
 * @param guardian who was told; null for the customer
 * @param notice the number of the notice version
 * @param language as the worker wrote it
 * @param sources told also what professionals have told us, and who they are (Art. 14)
 * @param on the day it was told
 */
public record Informing(
    UUID guardian,
    int notice,
    String language,
    Form form,
    Way way,
    boolean sources,
    LocalDate on,
    WorkerId by) {

  static final int LONGEST_LANGUAGE = 60;

  /** In which words. */
  public enum Form {
    ORDINARY,
    CHILD;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Form> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String label() {
      return "customer.informing.form." + code();
    }
  }

  /** How. */
  public enum Way {
    PAPER,
    SCREEN,
    ALOUD;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Way> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String label() {
      return "customer.informing.way." + code();
    }
  }

  public Informing {
    Objects.requireNonNull(language);
    Objects.requireNonNull(form);
    Objects.requireNonNull(way);
    Objects.requireNonNull(on);
    Objects.requireNonNull(by);
  }

  @Override
  public String toString() {
    return "Informing";
  }
}
