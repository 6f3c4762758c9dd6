package fi.tallessa.casework.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a step went; of what is not done yet nothing is written. */
public enum How {
  DONE,
  PARTLY,
  GIVEN_UP;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<How> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "casework.plan.how." + code();
  }
}
