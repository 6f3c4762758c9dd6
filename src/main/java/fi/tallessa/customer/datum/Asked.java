package fi.tallessa.customer.datum;

/** "Not asked", "did not want to say" and "unknown" differ; nobody is nagged (D6, S17). */
public enum Asked {
  KNOWN,
  NOT_ASKED,
  DID_NOT_SAY,
  UNKNOWN,
  /** There was a value, and it was taken away; the history keeps it until the file is erased. */
  REMOVED,
  /** That there is nothing, or was something, is masked (K8): never kept so, nor typed. */
  MASKED,
  /** A value is masked, in the same words: it can be said to be right, and is not shown. */
  MASKED_VALUE,
  /** What it says may only be kept (GDPR Art. 18): never kept so, nor typed. */
  FROZEN;

  public boolean isMasked() {
    return this == MASKED || this == MASKED_VALUE;
  }

  /** What it says is not shown, masked or frozen: never kept so, nor typed. */
  public boolean isHidden() {
    return isMasked() || this == FROZEN;
  }

  /** As in a form and in message keys: {@code did-not-say}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static java.util.Optional<Asked> of(String code) {
    return java.util.Arrays.stream(values())
        .filter(one -> !one.isHidden() && one.code().equals(code))
        .findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "customer.asked." + (this == MASKED_VALUE ? MASKED : this).code();
  }
}
