package fi.tallessa.casework.plan;

import java.util.Locale;

/** Whose step it is. */
public enum Doer {
  WORKER,
  CUSTOMER,
  GUARDIAN,
  SERVICE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.plan.doer." + code();
  }
}
