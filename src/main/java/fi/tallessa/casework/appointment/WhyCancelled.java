package fi.tallessa.casework.appointment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a meeting does not take place: a short list, so that nobody's illness is written down. */
public enum WhyCancelled {
  CUSTOMER,
  WORKER,
  NOT_COME,
  MISTAKE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.appointment.cancelled." + code();
  }

  static Optional<WhyCancelled> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
