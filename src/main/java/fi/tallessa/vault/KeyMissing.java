package fi.tallessa.vault;

/**
 * The key of an epoch is missing, wrong, or open to others. The register does not start without it.
 */
public final class KeyMissing extends RuntimeException {
  KeyMissing(String sentence) {
    super(sentence);
  }
}
