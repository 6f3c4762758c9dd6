package fi.tallessa.casework.need;

import fi.tallessa.association.Unit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Each unit with its review, and with whom old notes wait, by code alone.
 *
 * @param units empty after the first page
 * @param more the place to go on after, or null
 */
public record NeedListPage(List<Line> units, List<Waiting> waiting, String more) {

  /** A unit, and when it was asked last; empty where it never was. */
  public record Line(Unit unit, Optional<UnitReview> last) {

    /** Whether it is to be asked by now. */
    public boolean due(LocalDate today) {
      return last.filter(one -> one.next().isAfter(today)).isEmpty();
    }

    public String address() {
      return "/reviews/need/" + unit.id();
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  /**
   * With whom notes wait.
   *
   * @param since since when the first does
   */
  public record Waiting(String place, SubjectId subject, Code code, LocalDate since, int many) {

    public String address() {
      return "/customers/" + code.shown() + "/need";
    }
  }

  @Override
  public String toString() {
    return "NeedListPage";
  }
}
