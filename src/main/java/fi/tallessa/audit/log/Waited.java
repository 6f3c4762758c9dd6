package fi.tallessa.audit.log;

/**
 * Seals that came late after their first line: no flaw, as after a register that was killed, and
 * yet the time in which somebody could have changed it unnoticed.
 *
 * @param first the number of the first, 0 where there is none
 * @param longest in seconds
 */
record Waited(long seals, long first, long longest) {

  static final Waited NEVER = new Waited(0, 0, 0);

  @Override
  public String toString() {
    return seals == 0
        ? ""
        : "; seals that came late: %d, the first is %d, and the longest wait was %d s"
            .formatted(seals, first, longest);
  }
}
