package fi.tallessa.vault;

/**
 * Sealed bytes that do not open: a flipped bit, a row moved to another person or rolled back, a
 * missing or wrong key. Carries no content, and nothing of it is shown.
 */
public final class SealBroken extends RuntimeException {

  private final String owner;

  SealBroken(String how) {
    this("a sealed value " + how, "");
  }

  /** Of a row that has to be there beside others, as a piece of a file. */
  public static SealBroken missing() {
    return new SealBroken("is missing");
  }

  private SealBroken(String how, String owner) {
    super(how);
    this.owner = owner;
  }

  /** The same, told of the one whose key it was: an opaque id, or the register. */
  SealBroken of(String owner) {
    return new SealBroken(getMessage(), owner);
  }

  /** Whose seal it is, as an opaque id; empty where that is not known. */
  public String owner() {
    return owner;
  }
}
