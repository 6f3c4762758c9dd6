package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import java.util.List;

/** Who meets whom this week, of one family. */
public record FamilyWeek(List<Line> lines) {

  /**
   * One encounter.
   *
   * @param codes who comes, of those whose files the reader may open
   * @param workers by name
   */
  public record Line(Slot slot, List<Code> codes, List<String> workers) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  @Override
  public String toString() {
    return "FamilyWeek";
  }
}
