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
  /** The folder or the token does not answer. */
  AWAY;

  public boolean right() {
    return this == RIGHT;
  }
}
