package fi.tallessa.statistics;

import fi.tallessa.association.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which periods are open, may be released, and were.
 *
 * @param here how many customers the visitor answers for now: of this screen alone
 */
public record ReleasesPage(List<Row> rows, List<Here> here) {

  /** How many are in a service now. */
  public record Here(Names service, int customers) {}

  /** How it stands with a period. */
  public enum State {
    OPEN,
    WAITS,
    READY,
    RELEASED,
    CORRECTED,
    FROZEN
  }

  /**
   * A period.
   *
   * @param closes the first day on which it may be released
   * @param frozen the last day on which it can be put right
   */
  public record Row(
      Period period, State state, Optional<Release> newest, LocalDate closes, LocalDate frozen) {

    /** Whether there is something to do, or to look at before. */
    public boolean opens() {
      return state == State.READY || state == State.RELEASED;
    }

    public String label() {
      return "statistics.state." + state.name().toLowerCase(Locale.ROOT);
    }

    public String path() {
      return "/reviews/statistics/" + period.code();
    }
  }
}
