package fi.tallessa.audit.log;

/**
 * Seals that are dated before the one before them, as after a clock was set back: no flaw, and for
 * somebody to know of.
 *
 * @param first the number of the first, 0 where there is none
 */
record SetBack(long seals, long first) {

  static final SetBack NEVER = new SetBack(0, 0);

  @Override
  public String toString() {
    return seals == 0
        ? ""
        : "; seals dated before the one before them: %d, the first is %d".formatted(seals, first);
  }
}
