package fi.tallessa.customer.consultation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where somebody works who asks for advice, in classes wide enough to be nobody. */
public enum Profession {
  SCHOOL,
  EARLY_EDUCATION,
  SOCIAL_SERVICES,
  HEALTH_CARE,
  POLICE,
  ASSOCIATION,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Profession> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.consultation.profession." + name().toLowerCase(Locale.ROOT);
  }
}
