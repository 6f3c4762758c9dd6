package fi.tallessa.holdings;

/**
 * Whoever keeps what a clock runs from tells of it: when the relationship and the duty of
 * statistics ended, that none ever began, that nobody has met somebody for long. For lists that
 * open no file.
 */
public interface Clocks {

  /**
   * A select of {@code subject_id}, {@code kind} (a code of {@code retention}), {@code since_day}
   * and {@code until_day}, the days it is counted from, {@code sooner_on}, an earlier day that was
   * decided on, and {@code goes_on}, the day on which all of the file goes; null where none is set.
   * It may ask for {@code :today}.
   */
  String select();

  /**
   * The same, of which nothing was kept before: for whoever judges one file. Slower over all of
   * them.
   */
  default String reckoned() {
    return select();
  }
}
