package fi.tallessa.rights.copy;

import java.util.Locale;

/** Why something in a copy may be another person's as well (GDPR Art. 15(4)); there is no other. */
public enum Reason {
  /** It names somebody. */
  NAMED,
  /** A guardian's own: what they are called, how they are reached (K16). */
  GUARDIAN,
  /** Somebody in the family, in words. */
  FAMILY,
  /** Where somebody lives with whom (K8, K9). */
  HOME,
  /** That a guardian told it. */
  INFORMANT,
  /** What a professional is called, and their number. */
  PROFESSIONAL,
  /** What a worker is called: told only where it was weighed (C-579/21). */
  WORKER,
  /** A file, which nobody can read for us. */
  FILE;

  /** The message key of its words. */
  public String label() {
    return "rights.copy.reason." + name().toLowerCase(Locale.ROOT);
  }
}
