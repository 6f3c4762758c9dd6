package fi.tallessa.rights.copy;

import java.util.Locale;

/** Where a copy stands. */
public enum Stage {
  /** Something in it is not for whoever is here: somebody else looks through it. */
  APART,
  /** Somebody looks through what is other people's. */
  REVIEW,
  /** Somebody else looks at that. */
  SECOND,
  MAKING,
  /** It did not work out, some times over. */
  FAILED,
  READY,
  /** It was made before the address was protected, and tells it. */
  OUTDATED,
  /** Given, or destroyed as its time was over. */
  GONE;

  public String label() {
    return "rights.copy.stage." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether what is taken out is looked through. */
  public boolean looks() {
    return this == REVIEW || this == SECOND;
  }

  /** Whether it may be begun anew. */
  public boolean anew() {
    return this == FAILED || this == READY || this == OUTDATED || this == GONE;
  }
}
