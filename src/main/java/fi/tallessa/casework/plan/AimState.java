package fi.tallessa.casework.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an aim is still aimed at. */
public enum AimState {
  GOING,
  REACHED,
  LET_GO;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AimState> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "casework.plan.aim." + code();
  }
}
