package fi.tallessa.web;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the session at the screen lasts, for the page to say so in time (WCAG 2.2.1).
 *
 * @param began when both factors were shown
 * @param idle without anybody there
 * @param left however busy
 */
public record Lasting(Instant began, Duration idle, Duration left) {

  /** Time to look up, read one sentence and press a button. */
  public static final Duration WARNING = Duration.ofMinutes(3);

  /** Time to finish a sentence and save. */
  public static final Duration LAST_MINUTES = Duration.ofMinutes(10);

  public long warningSeconds() {
    return WARNING.toSeconds();
  }

  public long lastSeconds() {
    return LAST_MINUTES.toSeconds();
  }
}
