package fi.tallessa.vault;

/** What one copy of a key-encryption key is worth. */
public enum CopyState {
  /** It opens what was sealed with it. */
  RIGHT,
  MISSING,
  /** There is one, and it is another one. */
  WRONG,
  /** Others on the machine may read it; it is not used. */
  OPEN,
  /** The token does not answer, or the folder is not there or has no key in it at all. */
  AWAY;

  public boolean right() {
    return this == RIGHT;
  }
}
