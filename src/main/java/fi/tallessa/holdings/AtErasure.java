package fi.tallessa.holdings;

/**
 * Told of each file that is erased, by its id alone: in the transaction that erases it, while all
 * of it is still there.
 */
public interface AtErasure {

  /**
   * @param permit of the erasure; it has no key
   * @param run what it is erased for, as the code of a {@link NightJob}
   * @param epoch which key-encryption key wraps theirs
   */
  void erasing(Permit permit, String run, int epoch);
}
