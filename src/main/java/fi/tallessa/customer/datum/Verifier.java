package fi.tallessa.customer.datum;

/** Whose word verifies a datum: never the worker's who wrote it down (S23). */
public enum Verifier {
  CUSTOMER,
  GUARDIAN;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static java.util.Optional<Verifier> of(String code) {
    return java.util.Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its word. */
  public String label() {
    return "customer.verifier." + code();
  }
}
