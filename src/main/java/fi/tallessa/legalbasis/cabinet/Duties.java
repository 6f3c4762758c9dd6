package fi.tallessa.legalbasis.cabinet;

import java.time.LocalDate;

/**
 * How long one paper is needed (D3). Null where there is no such day yet, or never was.
 *
 * @param standsUntil the last day a consent that was given on it holds
 * @param relationshipEnded the day the relationship ended, null while it lasts
 * @param statisticsEnded the day the statistics duty ends, null while nobody can tell
 * @param erased the day the electronic data goes at the latest (S42), or went
 * @param begun whether there ever was a relationship; before the first there is none to end
 * @param held whether all of that waits, as the data may only be kept (GDPR Art. 18, D4) or a legal
 *     hold is in force (Art. 17(3))
 */
public record Duties(
    LocalDate standsUntil,
    LocalDate relationshipEnded,
    LocalDate statisticsEnded,
    LocalDate erased,
    boolean begun,
    boolean held) {

  /** What holds of a customer nobody has ended anything for. */
  public static final Duties RUNNING = new Duties(null, null, null, null);

  /** Nothing may be destroyed, whatever has ended. */
  public static final Duties HELD = new Duties(null, null, null, null, true, true);

  Duties(
      LocalDate standsUntil,
      LocalDate relationshipEnded,
      LocalDate statisticsEnded,
      LocalDate erased) {
    this(standsUntil, relationshipEnded, statisticsEnded, erased, true, false);
  }

  /** Of somebody who is taken in, and with whom no relationship has begun. */
  public static Duties inIntake(LocalDate standsUntil) {
    return new Duties(standsUntil, null, null, null, false, false);
  }

  /** Nobody's any more: the electronic data went before the paper (D4). */
  public static Duties erasedOn(LocalDate day) {
    return new Duties(null, null, null, day);
  }
}
