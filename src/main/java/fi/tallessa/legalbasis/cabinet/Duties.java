package fi.tallessa.legalbasis.cabinet;

import java.time.LocalDate;

/**
 * How long the paper of one customer is needed (D3).
 *
 * @param relationshipEnded the day the relationship ended, null while it lasts
 * @param statisticsEnded the day the statistics duty ended, null while it runs
 * @param erased the day the electronic data goes at the latest (S42), null while none is set
 */
public record Duties(LocalDate relationshipEnded, LocalDate statisticsEnded, LocalDate erased) {

  /** What holds of a customer nobody has ended anything for. */
  public static final Duties RUNNING = new Duties(null, null, null);
}
