package fi.tallessa.access.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Designations that wait for a manager, by cause.
 *
 * @param more the place to go on after, null when there is no more
 */
public record WaitingPage(List<Section> sections, String more) {

  public record Section(String cause, List<Row> rows) {

    /** Whether looking at it is all that there is to do. */
    public boolean looked() {
      return List.of("review", "intern", "second").contains(cause);
    }
  }

  /**
   * One file; of the customer only the code.
   *
   * @param path where it is decided, null where it is only looked at
   */
  public record Row(String code, UUID designation, String worker, LocalDate day, String path) {

    @Override
    public String toString() {
      return "Row";
    }
  }
}
