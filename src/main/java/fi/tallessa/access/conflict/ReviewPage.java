package fi.tallessa.access.conflict;

import fi.tallessa.kernel.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What waits for a line manager about conflicts of interest.
 *
 * @param at the moment of the page: what is marked as seen is what had come by then
 * @param chosen the line whose form came back, null where none did
 * @param code what was typed in it
 */
public record ReviewPage(
    List<Tried> tries, List<Line> told, Instant at, UUID chosen, String code, Problems problems) {

  /** A worker tried a file they may never open, so often on a day. */
  public record Tried(String code, UUID conflict, String worker, LocalDate day, int times) {

    public String path() {
      return "/customers/" + code + "/conflicts/" + conflict + "/tries";
    }

    @Override
    public String toString() {
      return "Tried";
    }
  }

  /**
   * What a worker has told.
   *
   * @param born as told, null where nothing was
   * @param likely codes with the same name and year, of files this manager oversees
   * @param barred codes they may not open since they told it
   */
  public record Line(
      UUID id,
      String worker,
      Instant at,
      String name,
      String born,
      Tie tie,
      String more,
      List<String> likely,
      List<String> barred) {

    @Override
    public String toString() {
      return "Line";
    }
  }

  /** What was typed at a line: its own where it came back, else the code that fits. */
  public String code(Line line) {
    return line.id().equals(chosen)
        ? code
        : line.likely().isEmpty() ? "" : line.likely().getFirst();
  }

  public Problems problems(Line line) {
    return line.id().equals(chosen) ? problems : Problems.none();
  }

  /** Days are marked as seen from the oldest on, each by itself. */
  public boolean oldest(Tried one) {
    return tries.stream()
        .filter(other -> other.conflict().equals(one.conflict()))
        .findFirst()
        .filter(one::equals)
        .isPresent();
  }

  public boolean nothing() {
    return tries.isEmpty() && told.isEmpty();
  }

  @Override
  public String toString() {
    return "ReviewPage";
  }
}
