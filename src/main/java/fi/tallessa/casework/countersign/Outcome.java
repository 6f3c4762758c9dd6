package fi.tallessa.casework.countersign;

import java.util.Locale;

/** What came of what a student in practice wrote. */
public enum Outcome {
  /** Read, and all right. */
  READ,
  /** Put right by whoever countersigned; what it said before stays beside it (S44). */
  CORRECTED,
  /** Taken out of the file, with a reason. */
  REMOVED;

  String label() {
    return "casework.countersign.copy." + name().toLowerCase(Locale.ROOT);
  }
}
