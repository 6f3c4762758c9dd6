package fi.tallessa.holdings;

import java.time.Instant;
import java.time.LocalDate;

/** The night a {@link NightJob} is run for. */
public interface Night {

  /**
   * The day that begins with this night, in Finland: what ends with the day before is over. Rules
   * are asked about this day, also where the night is run some days late.
   */
  LocalDate day();

  /** When it is truly run: for what is written down as done. */
  Instant at();

  /**
   * Whether to leave the rest: a manager pressed stop, or the machine may not go on. To be asked
   * between two transactions, at least once in some seconds; what is done stays done.
   */
  boolean stopped();

  /** Tells the page how many are done so far. */
  void reached(int soFar);

  /** A night that nobody watches and nobody stops: for a job called without the nightly work. */
  static Night of(LocalDate day, Instant at) {
    return new Unwatched(day, at);
  }
}
