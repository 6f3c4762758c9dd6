package fi.tallessa.casework.appointment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where people meet, as a kind and never as a place (D16, K8). */
public enum Where {
  OURS,
  REMOTE,
  ELSEWHERE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.appointment.where." + code();
  }

  static Optional<Where> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
