package fi.tallessa.audit.log;

/**
 * A copy that ends before the log does.
 *
 * @param number of the last checkpoint it has, 0 where it has none
 * @param newest of the last one there is
 * @param stopped whether the first it lacks was due long before the newest was made
 */
record CopyEnd(long number, long newest, boolean stopped) {
  @Override
  public String toString() {
    return "a copy ends with checkpoint %d of %d".formatted(number, newest);
  }
}
