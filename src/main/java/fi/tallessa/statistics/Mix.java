package fi.tallessa.statistics;

/**
 * Scatters the keys of a cell over all numbers (the finaliser of splitmix64): the same people give
 * the same number in every table, and one person more gives quite another.
 */
final class Mix {

  /** 2 to the power of -53: as many bits as a double holds. */
  private static final double UNIT = 0x1.0p-53;

  static long of(long key) {
    long z = key + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to below 1. */
  static double unit(long mixed) {
    return (mixed >>> 11) * UNIT;
  }

  private Mix() {}
}
