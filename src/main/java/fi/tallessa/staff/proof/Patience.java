package fi.tallessa.staff.proof;

import java.time.Duration;

/**
 * How long the next try waits after so many that failed: some are free, then each wait is twice the
 * one before, up to a quarter of an hour. Never a lock: nobody has to be asked to open it, and
 * nobody can close the door on somebody else for good (ASVS 6.1.1, 6.3.1).
 */
enum Patience {
  /** Tries at one account from one device that has signed in before. */
  OWN_DEVICE(5),
  /** Tries at one account from everywhere else, counted together. */
  STRANGERS(5),
  /** Tries at any account from one network address: an office mistypes more than a person. */
  ADDRESS(20);

  static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** What is older counts no more. */
  static final Duration MEMORY = Duration.ofHours(24);

  private final int free;

  Patience(int free) {
    this.free = free;
  }

  Duration waitAfter(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - free, 10);
    var wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }
}
