package fi.tallessa.holdings;

/**
 * Whoever keeps what a clock runs from tells of it: when the relationship and the duty of
 * statistics ended, that none ever began, that nobody has met somebody for long. For lists that
 * open no file.
 */
public interface Clocks {

  /**
   * A select of {@code subject_id}, {@code kind} (a code of {@code retention}), {@code since_day}
   * and {@code until_day}, the days it is counted from, and {@code goes_on}, the day on which all
   * of the file goes; null where none is set. It may ask for {@code :today}.
   */
  String select();
}
