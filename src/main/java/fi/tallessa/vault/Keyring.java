package fi.tallessa.vault;

import java.util.List;

/**
 * The key-encryption keys, one an epoch, in one copy or several, all of them outside the database:
 * in files ({@link KeyFiles}) or in a token that never lets them out ({@link KeyToken}).
 */
interface Keyring {

  /**
   * Makes the key of an epoch and brings it to every copy, flushed before anybody relies on it. One
   * that is there already is kept: it may have wrapped something before a power cut.
   */
  void make(int epoch);

  /** Seals a key; {@link KeyMissing} where none of that epoch was made or has opened a thing. */
  byte[] wrap(int epoch, byte[] key, byte[] bound);

  /** Opens a key by whichever copy opens it. */
  byte[] unwrap(int epoch, byte[] wrapped, byte[] bound);

  /**
   * Destroys the key of an epoch in every copy; nothing where it is gone already, {@link
   * KeyMissing} where a copy is away.
   */
  void destroy(int epoch);

  /** Leaves what is kept of it in memory, once nobody can need it any more. */
  void leave(int epoch);

  /** What each copy makes of something sealed with the key of an epoch, in their order. */
  List<CopyState> test(int epoch, byte[] sealed, byte[] bound);

  /**
   * Brings the key of an epoch from a copy that opens what was sealed to those where it is missing.
   * What is there and does not open it is never written over.
   *
   * @return the numbers of the copies it was brought to
   */
  List<Integer> heal(int epoch, byte[] sealed, byte[] bound);

  /** Whether any copy has a key of that epoch, right or wrong. */
  boolean has(int epoch);
}
