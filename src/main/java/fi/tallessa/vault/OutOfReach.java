package fi.tallessa.vault;

/**
 * A permit was used for more than its line in the log says: a bug, and nothing was opened or sealed
 * by it.
 */
public final class OutOfReach extends RuntimeException {
  OutOfReach(String action, String what) {
    super("a permit for " + action + " " + what);
  }
}
