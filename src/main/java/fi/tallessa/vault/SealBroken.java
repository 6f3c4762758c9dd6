package fi.tallessa.vault;

/**
 * Sealed bytes that do not open: a flipped bit, a row moved to another person or rolled back, a
 * missing or wrong key. Carries no content, and nothing of it is shown.
 */
public final class SealBroken extends RuntimeException {
  SealBroken(String how) {
    super("a sealed value " + how);
  }
}
